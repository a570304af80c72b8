// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "server/http/jsontext.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief People as administrators see them: records of the collection "users" (docs/protocol.md, "Users").
namespace userrecords
{

//! What to select to write a record: its columns, and where they come from ("users u …").
[[nodiscard]] QString columns();
[[nodiscard]] QString tables();
//! Writes the fields of a record as one JSON object, from a row whose columns() begin at \a first.
void write(JsonText &json, const Row &row, int first);

//! The record of one person as the feed has it now; nothing when there is no such person. Call it after
//! recordChange(), for the version.
[[nodiscard]] std::optional<Record> find(Transaction &transaction, const RecordId &user);

} // namespace userrecords

} // namespace callboard::server
