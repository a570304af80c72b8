// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonic.h"

namespace callboard
{

MarkedWords withoutMnemonic(const QString &marked)
{
    MarkedWords words;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == u'&') {
            if (++i == marked.size())
                break;
            if (marked.at(i) != u'&' && words.mnemonic < 0)
                words.mnemonic = words.text.size();
        }
        words.text += marked.at(i);
    }
    return words;
}

} // namespace callboard
