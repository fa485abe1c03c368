// SPDX-License-Identifier: GPL-3.0-or-later
// Parsed once for all rooms: what many files include, and rarely changes. Not all of QtCore: every
// compilation loads the whole, and with a third less of it a file takes a third less time.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <tl/expected.hpp>
#include <vector>
