// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCollator>
#include <QStringView>

namespace callboard
{

//! \brief The text as search compares it, in UTF-8: without case and accents, letters that are written with
//! others spelled out ("Élodie Straße" is "elodie strasse", "Øst" is "ost"), white space as single spaces
//! between words. Thread-safe.
[[nodiscard]] QByteArray foldedForSearch(QStringView text);

//! How names are sorted: by the rules of the person's language, case last, numbers by their value. A collator
//! belongs to one thread.
[[nodiscard]] QCollator collatorForNames();

} // namespace callboard
