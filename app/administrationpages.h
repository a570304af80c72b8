// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard
{

class Clock;
class FilePicker;
class PageRegistry;

//! The pages that only administrators have, in the order of the sidebar. Clock and files outlive the
//! registry.
void addAdministrationPages(PageRegistry &registry, const Clock &clock, FilePicker &files);

} // namespace callboard
