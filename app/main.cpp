// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "learn/device.h"
#include "mainwindow.h"
#include "theme.h"
#include "workspace.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    synthray::ensurePassiveWaiting(argv); // before anything loads libgomp
    synthray::installLogHandler();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Synthray"_s);
    QApplication::setOrganizationName(u"Synthray"_s);
    QApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    QSettings settings;
    synthray::Theme::instance().apply(synthray::Theme::Kind::Dark);
    synthray::Workspace workspace(settings);
    synthray::MainWindow window(workspace);
    window.show();
    return QApplication::exec();
}
