// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the learn folder: one translation context for all its files.
#pragma once

#include <QCoreApplication>

namespace synthray {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

} // namespace synthray
