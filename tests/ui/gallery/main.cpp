// SPDX-License-Identifier: GPL-3.0-or-later
// callboard-gallery: shows every component, to look at beside the design's components pictures.
// With --grab FOLDER it saves gallery.png and gallery-light.png there and ends.
#include "tests/ui/gallery/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>

int main(int argc, char *argv[])
{
    using namespace callboard;
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption grab(QStringLiteral("grab"),
                                  QStringLiteral("Save pictures to a folder and end."),
                                  QStringLiteral("folder"));
    const QCommandLineOption mirrored(QStringLiteral("right-to-left"), QStringLiteral("Mirror the layout."));
    parser.addHelpOption();
    parser.addOptions({grab, mirrored});
    parser.process(app);
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme;
    theme.setAppearance(Appearance::Dark);
    Gallery gallery;
    gallery.show();
    if (parser.isSet(grab)) {
        const QDir folder(parser.value(grab));
        // After the skeleton's 300 ms; a palette reaches the widgets with the next turn of the event loop.
        QTimer::singleShot(600, &gallery, [&gallery, &theme, folder] {
            if (auto *button = gallery.findChild<QWidget *>(QStringLiteral("gallery.focus")))
                button->setFocus(Qt::TabFocusReason);
            const bool saved = gallery.grab().save(folder.filePath(QStringLiteral("gallery.png")));
            theme.setAppearance(Appearance::Light);
            QTimer::singleShot(0, &gallery, [&gallery, folder, saved] {
                const bool both =
                    gallery.grab().save(folder.filePath(QStringLiteral("gallery-light.png"))) && saved;
                QApplication::exit(both ? 0 : 1);
            });
        });
    }
    return QApplication::exec();
}
