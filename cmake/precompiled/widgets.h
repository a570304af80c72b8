// SPDX-License-Identifier: GPL-3.0-or-later
// What most sources of ui/, app/ and their tests read, as core.h.
#pragma once

#include "core.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QWidget>
