// SPDX-License-Identifier: GPL-3.0-or-later
// Parsed once for all rooms: what nearly every file includes, and rarely changes.
#pragma once

#include <QtCore/QtCore>

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <tl/expected.hpp>
#include <vector>
