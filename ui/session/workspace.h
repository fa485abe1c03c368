// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the objects that pages share. A class that needs only one or two of them gets these in its
// constructor; a page gets the workspace.
#pragma once

#include "base/jobrunner.h"

#include <QString>

#include <memory>

class QSettings;

namespace synthray {

class ComputeDevice;
class Document;
class Messages;
class Navigator;
class ProjectFile;
class RunsFolder;
class Scanner;
class Settings;

class Workspace
{
public:
    /// 'settings' must outlive the workspace; tests pass one in a temporary folder.
    explicit Workspace(QSettings &settings);
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace();

    Settings &settings() const { return *m_settings; }
    Messages &messages() const { return *m_messages; }
    Navigator &navigator() const { return *m_navigator; }
    RunsFolder &runs() const { return *m_runs; }
    JobRunner &runner() const { return *m_runner; }
    Document &document() const { return *m_document; }
    Scanner &scanner() const { return *m_scanner; }
    ProjectFile &project() const { return *m_project; }

    ComputeDevice &device() const { return *m_device; }

    /// Starts a long job, or lets it wait for those before it and says so.
    JobHandle startJob(const JobTitle &title, Job job, JobKind kind = JobKind::Other,
                       const QString &runFolder = {}) const;

private:
    // In order of dependency: the last one is destroyed first.
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<RunsFolder> m_runs;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Scanner> m_scanner;
    std::unique_ptr<ProjectFile> m_project;
    std::unique_ptr<ComputeDevice> m_device;
};

} // namespace synthray
