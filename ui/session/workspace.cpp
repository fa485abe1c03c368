// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/computedevice.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/settings.h"

#include <QCoreApplication>

#include <utility>

namespace synthray {

namespace {
struct WorkspaceTexts {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};
} // namespace

Workspace::Workspace(QSettings &settings)
    : m_settings(std::make_unique<Settings>(settings))
    , m_messages(std::make_unique<Messages>())
    , m_navigator(std::make_unique<Navigator>())
    , m_runs(std::make_unique<RunsFolder>(*m_settings))
    , m_runner(std::make_unique<JobRunner>())
    , m_document(std::make_unique<Document>(*m_messages))
    , m_scanner(std::make_unique<Scanner>(*m_document, *m_settings))
    , m_project(std::make_unique<ProjectFile>(
          ProjectFile::Parts{*m_document, *m_scanner, *m_runs, *m_settings, *m_messages}))
    , m_device(std::make_unique<ComputeDevice>())
{
    // Indexing must not slow down a training or an export.
    QObject::connect(m_runner.get(), &JobRunner::stateChanged, m_scanner.get(),
                     [this] { m_scanner->setPaused(m_runner->isRunning()); });
}

Workspace::~Workspace() = default;

JobHandle Workspace::startJob(const JobTitle &title, Job job, JobKind kind,
                              const QString &runFolder) const
{
    const JobHandle handle = m_runner->add(title, std::move(job), kind, runFolder);
    if (m_runner->job().id != handle.id && !m_runner->waiting().isEmpty())
        m_messages->note(WorkspaceTexts::tr("'%1' is running. '%2' starts when it has ended.")
                             .arg(m_runner->title(), title.text()));
    return handle;
}

} // namespace synthray
