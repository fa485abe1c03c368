<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n film(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n film written to &apos;%1&apos;.</numerusform>
            <numerusform>%n films written to &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic film(s) written: %1 to %2</source>
        <translation>
            <numerusform>%n synthetic film written: %1 to %2</numerusform>
            <numerusform>%n synthetic films written: %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped:</source>
        <translation>
            <numerusform>%n file skipped:</numerusform>
            <numerusform>%n files skipped:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)): no CUDA device was found.</source>
        <translation>
            <numerusform>Training runs on the CPU (%n thread): no CUDA device was found.</numerusform>
            <numerusform>Training runs on the CPU (%n threads): no CUDA device was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)), as asked for.</source>
        <translation>
            <numerusform>Training runs on the CPU (%n thread), as asked for.</numerusform>
            <numerusform>Training runs on the CPU (%n threads), as asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device &apos;%1&apos; does not exist: this machine has %n CUDA device(s).</source>
        <translation>
            <numerusform>The device &apos;%1&apos; does not exist: this machine has %n CUDA device.</numerusform>
            <numerusform>The device &apos;%1&apos; does not exist: this machine has %n CUDA devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation>
            <numerusform>Only the first of %n frame was used.</numerusform>
            <numerusform>Only the first of %n frames was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n film(s); they stay in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Stopped after %n film; they stay in &apos;%1&apos;.</numerusform>
            <numerusform>Stopped after %n films; they stay in &apos;%1&apos;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message numerus="yes">
        <source>None of the %n film(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>None of the %n film can be opened. The first: %1</numerusform>
            <numerusform>None of the %n films can be opened. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>%n file seen</numerusform>
            <numerusform>%n files seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n film(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>None of the %n film in &apos;%1&apos; can be opened. The first: %2</numerusform>
            <numerusform>None of the %n films in &apos;%1&apos; can be opened. The first: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without extension</source>
        <translation>
            <numerusform>%n file without extension</numerusform>
            <numerusform>%n files without extension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 file(s)</source>
        <translation>
            <numerusform>%n %1 file</numerusform>
            <numerusform>%n %1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n film(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>&apos;%1&apos; gives only %n film to train on; a generator needs at least 2.</numerusform>
            <numerusform>&apos;%1&apos; gives only %n films to train on; a generator needs at least 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n film(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) is %2, but there are only %n film to train on.</numerusform>
            <numerusform>%1 (batch) is %2, but there are only %n films to train on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n film(s).</source>
        <translation>
            <numerusform>Stopped after %n film.</numerusform>
            <numerusform>Stopped after %n films.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::FilmsView</name>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln film(s)</source>
        <translation>
            <numerusform>%L1 of %Ln film</numerusform>
            <numerusform>%L1 of %Ln films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EmptyState</name>
    <message numerus="yes">
        <source>%Ln file(s) did not open; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln file did not open; the reasons are listed on the right.</numerusform>
            <numerusform>%Ln files did not open; the reasons are listed on the right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message numerus="yes">
        <source>%n film(s) were left out:</source>
        <translation>
            <numerusform>%n film was left out:</numerusform>
            <numerusform>%n films were left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message numerus="yes">
        <source>Trains on %n film(s) of %1</source>
        <translation>
            <numerusform>Trains on %n film of %1</numerusform>
            <numerusform>Trains on %n films of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) left out</source>
        <translation>
            <numerusform>%n damaged line left out</numerusform>
            <numerusform>%n damaged lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generating %n film(s)</source>
        <translation>
            <numerusform>Generating %n film</numerusform>
            <numerusform>Generating %n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) written to %1</source>
        <translation>
            <numerusform>%n film written to %1</numerusform>
            <numerusform>%n films written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::JobBar</name>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message numerus="yes">
        <source>%Ln run(s) broke off before their end. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln run broke off before their end. They can go on from their last checkpoints.</numerusform>
            <numerusform>%Ln runs broke off before their end. They can go on from their last checkpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::RunInspector</name>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n run selected</numerusform>
            <numerusform>%n runs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::RunsPage</name>
    <message numerus="yes">
        <source>%n other run(s) were interrupted too.</source>
        <translation>
            <numerusform>%n other run was interrupted too.</numerusform>
            <numerusform>%n other runs were interrupted too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation>
            <numerusform>Delete %n run?</numerusform>
            <numerusform>Delete %n runs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message numerus="yes">
        <source>%Ln problem(s): these files are left out</source>
        <translation>
            <numerusform>%Ln problem: these files are left out</numerusform>
            <numerusform>%Ln problems: these files are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; copy the list to see all.</source>
        <translation>
            <numerusform>… and %Ln more; copy the list to see all.</numerusform>
            <numerusform>… and %Ln more; copy the list to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problem copied.</numerusform>
            <numerusform>%Ln problems copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::TrainingForm</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
</context>
</TS>
