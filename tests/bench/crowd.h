// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QRandomGenerator>

//! People of a large studio, the same ones in every run.
class Crowd
{
public:
    [[nodiscard]] QList<callboard::User> next(int count);
    //! The same person under another name.
    [[nodiscard]] callboard::User renamed(callboard::User user);

private:
    [[nodiscard]] const char *pick(const char *const *from, int count);

    QRandomGenerator m_random{20261117};
    int m_number = 0;
};
