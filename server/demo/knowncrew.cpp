// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/knowncrew.h"

namespace callboard::server
{

namespace
{

constexpr QRgb black = 0xFF23201F;
constexpr QRgb darkBrown = 0xFF4A3427;
constexpr QRgb brown = 0xFF71462C;
constexpr QRgb copper = 0xFFA4512B;
constexpr QRgb blond = 0xFFD2A662;
constexpr QRgb grey = 0xFFA5A3A0;
constexpr QRgb sand = 0xFFC9B79A;
constexpr QRgb rust = 0xFFB4553A;

constexpr QRgb violet = 0xFF6F5F83;
constexpr QRgb teal = 0xFF43706C;
constexpr QRgb moss = 0xFF5F7350;
constexpr QRgb steel = 0xFF4F6B80;
constexpr QRgb earth = 0xFF80664B;
constexpr QRgb slate = 0xFF50617F;
constexpr QRgb ash = 0xFF6E6E76;
constexpr QRgb rose = 0xFF835A61;

Portrait face(QRgb ground, int skin, Hair hair, QRgb hairColor, QRgb clothes, Glasses glasses = Glasses::None,
              Beard beard = Beard::None)
{
    Portrait portrait;
    portrait.ground = ground;
    portrait.skin = skin;
    portrait.hair = hair;
    portrait.hairColor = hairColor;
    portrait.beardColor = hairColor;
    portrait.clothesColor = clothes;
    portrait.glasses = glasses;
    portrait.beard = beard;
    return portrait;
}

} // namespace

QList<KnownPerson> knownCrew()
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    constexpr auto local = IdentityKind::Local;
    return {
        {"mtanaka", "Mia", "Tanaka", "mia", Role::Administrator, "Compositing", local, 0,
         face(violet, 0, Hair::Bob, black, 0xFFD9A441)},
        {"aferreira", "Ana", "Ferreira", "ana", Role::Administrator, "Production", local, 0,
         face(teal, 1, Hair::Long, brown, 0xFFE7E2D8)},
        {"bokafor", "Ben", "Okafor-Hale", "ben", Role::Artist, "Effects", local, 12,
         face(moss, 0, Hair::Curls, copper, 0xFF2E3B4A, Glasses::Round)},
        {"cwei", "Chen", "Wei", "chen", Role::Artist, "Modelling", local, 40,
         face(steel, 0, Hair::SidePart, black, 0xFFC4A24C, Glasses::Round)},
        {"dconti", "Dario", "Conti", "dario", Role::Supervisor, "Animation", local, hour,
         face(earth, 1, Hair::Quiff, darkBrown, 0xFF3A4A44, Glasses::None, Beard::Full)},
        {"epetrova", "Elena", "Petrova", "elena", Role::Manager, "Production", local, hour,
         face(steel, 0, Hair::Bob, grey, 0xFF5B4660, Glasses::Round)},
        {"fnilsen", "Freya", "Nilsen", "freya", Role::Artist, "Layout", local, -2 * day,
         face(teal, 0, Hair::Ponytail, blond, 0xFF6B4C5C)},
        {"hlind", "Hugo", "Lind", "hugo", Role::Manager, "Production", local, 2 * hour,
         face(teal, 1, Hair::Bald, darkBrown, 0xFF39424E, Glasses::Round)},
        {"iduarte", "Inês", "Duarte", "ines", Role::Artist, "Surfacing", local, 2 * hour,
         face(slate, 3, Hair::Long, darkBrown, 0xFFB86A4B)},
        {"jweber", "Jonas", "Weber", "jonas", Role::Administrator, "Pipeline", local, 3 * hour,
         face(slate, 0, Hair::Quiff, blond, 0xFF30363F)},
        {"kmensah", "Kofi", "Mensah", "kofi", Role::Supervisor, "Compositing", local, 5 * hour,
         face(earth, 5, Hair::Crop, black, 0xFFD8D3C8)},
        {"lhaddad", "Leila", "Haddad", "leila", Role::Artist, "Lighting", IdentityKind::Ldap, day,
         face(steel, 1, Hair::Waves, sand, 0xFF3C4A57)},
        {"mnovak", "Marek", "Novák", "marek", Role::Vendor, "Roto", local, -6 * day,
         face(ash, 0, Hair::Crop, grey, 0xFF44603F)},
        {"dmoreau", "Digby", "Moreau", "digby", Role::Artist, "Lighting", local, 2 * day,
         face(moss, 1, Hair::Receding, brown, 0xFF5A7FA6, Glasses::Square, Beard::Stubble)},
        {"nabebe", "Noor", "Abebe", "noor", Role::Artist, "Animation", local, 3 * day,
         face(slate, 4, Hair::Curls, black, 0xFFE0B64C)},
        {"ofarouk", "Omar", "Farouk", "omar", Role::Artist, "Rigging", IdentityKind::Ldap, 6 * day,
         face(violet, 3, Hair::SidePart, black, 0xFFE4DFD6, Glasses::None, Beard::Full)},
        {"praman", "Priya", "Raman", "priya", Role::Supervisor, "Lighting", IdentityKind::Ldap, 8 * day,
         face(rose, 3, Hair::Bun, black, 0xFF2F5D57)},
        {"swhitlock", "Sam", "Whitlock", "sam", Role::Artist, "Effects", local, 9 * day,
         face(ash, 0, Hair::Beanie, rust, 0xFF4C4C54)},
        {"trey", "Tomás", "Rey", "tomas", Role::Artist, "Animation", local, 14 * day,
         face(moss, 0, Hair::SidePart, darkBrown, 0xFF8A3B35, Glasses::None, Beard::Full)},
        {"ysato", "Yuki", "Sato", "yuki", Role::Artist, "Animation", IdentityKind::Oidc, 21 * day,
         face(earth, 0, Hair::Ponytail, black, 0xFF5A7FA6)},
        {"zdlamini", "Zola", "Dlamini", "zola", Role::Manager, "Production", local, 30 * day,
         face(rose, 5, Hair::Bun, black, 0xFFD9D2C4)},
    };
}

} // namespace callboard::server
