// SPDX-License-Identifier: GPL-3.0-or-later
// A library has to have a source; what matters of this one is its precompiled header.
