// SPDX-License-Identifier: Apache-2.0
//
// All of karjo. A program that minds how long it compiles includes what it uses.
#pragma once

#include <karjo/calendar/academy_1995.hpp>
#include <karjo/calendar/academy_2019.hpp>
#include <karjo/calendar/automatic.hpp>
#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/calendar/month.hpp>
#include <karjo/calendar/rule.hpp>
#include <karjo/calendar/shahidullah_1966.hpp>
#include <karjo/calendar/surya_siddhanta.hpp>
#include <karjo/calendar/year_from_15_march.hpp>
#include <karjo/error.hpp>
#include <karjo/language.hpp>
#include <karjo/minutes/deadline.hpp>
#include <karjo/minutes/decision.hpp>
#include <karjo/minutes/finding.hpp>
#include <karjo/minutes/minutes.hpp>
#include <karjo/minutes/printed_text.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/result.hpp>
#include <karjo/severity.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/letters.hpp>
#include <karjo/text/numerals.hpp>
#include <karjo/text/offset_map.hpp>
#include <karjo/text/storage_cluster.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/storage_rule.hpp>
#include <karjo/text/utf8.hpp>
#include <karjo/version.hpp>
