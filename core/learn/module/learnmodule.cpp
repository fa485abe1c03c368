// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/module/learnmodule.h"

#include "base/log.h"
#include "base/workpool.h"
#include "learn/module/place.h"
#include "learn/module/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLibrary>

#include <mutex>

namespace synthray {

using namespace Qt::StringLiterals;

#ifdef SYNTHRAY_LEARN_LINKED // linked into programs without shared libraries
extern "C" LearnModule *synthrayLearnModule();

bool hasLearnModule() { return true; }
Result<LearnModule *> learnModule() { return synthrayLearnModule(); }

#else

namespace {

QString moduleFile()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
                           + QLatin1StringView(detail::modulePlace));
}

Result<LearnModule *> openModule()
{
    const QString file = moduleFile();
    if (!QFileInfo::exists(file))
        return fail(ErrorCode::Unsupported,
                    Tr::tr("Networks cannot be trained or used: the LibTorch component of Synthray "
                           "is not installed ('%1').")
                        .arg(file),
                    Tr::tr("Install Synthray completely, or build it with LibTorch."));
    QElapsedTimer clock;
    clock.start();
    const QCoreApplication *application = QCoreApplication::instance();
    if (application && application->inherits("QGuiApplication")) {
        // The window goes on starting tasks: images, previews, thumbnails, the index of a set.
        constexpr int threads = 16;
        for (const int niceness : {0, 3, 5, 10})
            makeThreads(threads, niceness);
    }
    QLibrary library(file);
    // Global, as if it had been linked: LibTorch looks for BLAS and oneDNN among all libraries. It
    // holds threads and cannot be unloaded.
    library.setLoadHints(QLibrary::ExportExternalSymbolsHint | QLibrary::PreventUnloadHint);
    using Entry = LearnModule *(*)();
    const auto entry = reinterpret_cast<Entry>(library.resolve("synthrayLearnModule"));
    if (!entry)
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The LibTorch component of Synthray cannot be opened: %1")
                .arg(library.errorString()),
            Tr::tr("Reinstall Synthray with the LibTorch version that its package requires."));
    qCDebug(lcLearn, "The module was opened in %lld ms", clock.elapsed());
    return entry();
}

} // namespace

bool hasLearnModule() { return QFileInfo::exists(moduleFile()); }

Result<LearnModule *> learnModule()
{
    static std::mutex mutex;
    static LearnModule *opened = nullptr;
    const std::lock_guard lock(mutex);
    if (opened)
        return opened;
    const auto module = openModule();
    TRY(module);
    return opened = *module;
}
#endif

} // namespace synthray
