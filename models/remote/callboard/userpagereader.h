// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/userpage.h"
#include "models/remote/http/httpanswer.h"

#include <memory>

namespace callboard
{

//! \brief Reads a page of users straight from its bytes: a studio may have 100,000 of them, and by way of
//! QJsonDocument reading takes longer than keeping. As strict as ChangePage and User. Keeps its memory from
//! one page to the next, until the last one; one thread at a time.
class UserPageReader
{
public:
    UserPageReader();
    ~UserPageReader();
    Q_DISABLE_COPY_MOVE(UserPageReader)

    [[nodiscard]] Result<UserPage> read(const HttpAnswer &answer);

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace callboard
