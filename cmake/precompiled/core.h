// SPDX-License-Identifier: GPL-3.0-or-later
// What most sources of models/, server/ and their tests read, read once for all of them. Sources include what
// they use all the same: the presets dev and headless build without this.
#pragma once

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <QUuid>
#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
