// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preferences.h"

#include "base/log.h"
#include "controls/theme.h"
#include "learn/device/device.h"
#include "learn/models/sharedparams.h"
#include "session/language.h"
#include "session/settings.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

Theme::Kind themeOf(const QString &name)
{
    return name == "light"_L1 ? Theme::Kind::Light : Theme::Kind::Dark;
}

} // namespace

QVector<ParamSpec> preferenceParams()
{
    ParamSpec threads = threadsParam();
    threads.help = QT_TRANSLATE_NOOP("Params",
                                     "What 'automatic' means for the CPU threads of a training; "
                                     "automatic here: all cores. The command line reads "
                                     "SYNTHRAY_THREADS from the environment.");
    ParamSpec device = deviceParam();
    device.help = QT_TRANSLATE_NOOP("Params",
                                    "What 'automatic' means for the device of a training. "
                                    "Automatic here: a CUDA device if there is one. The command "
                                    "line reads SYNTHRAY_DEVICE from the environment.");
    return {
        choiceParam(u"language"_s, QT_TRANSLATE_NOOP("Params", "Language"), u"system"_s,
                    {{u"system"_s, QT_TRANSLATE_NOOP("Params", "System language")},
                     {u"en"_s, "English"},
                     {u"de"_s, "Deutsch"},
                     {u"fr"_s, "Français"},
                     {u"es"_s, "Español"}},
                    QT_TRANSLATE_NOOP("Params", "The language of the window and of the manual.")),
        choiceParam(u"theme"_s, QT_TRANSLATE_NOOP("Params", "Theme"), u"dark"_s,
                    {{u"dark"_s, QT_TRANSLATE_NOOP("Params", "Dark")},
                     {u"light"_s, QT_TRANSLATE_NOOP("Params", "Light")}},
                    QT_TRANSLATE_NOOP("Params",
                                      "Images look the same in both; a dark room favours the dark "
                                      "one.")),
        boolParam(
            u"reopen"_s, QT_TRANSLATE_NOOP("Params", "Reopen last images at startup"), true,
            QT_TRANSLATE_NOOP("Params", "Opens the images or the project of the last session.")),
        boolParam(u"cornerText"_s, QT_TRANSLATE_NOOP("Params", "Corner text"), true,
                  QT_TRANSLATE_NOOP("Params",
                                    "Shows size, window and zoom in the corners of an image when "
                                    "the program starts; the key I switches it.")),
        boolParam(
            u"overlays"_s, QT_TRANSLATE_NOOP("Params", "Overlays"), true,
            QT_TRANSLATE_NOOP("Params", "Shows the overlays of a DICOM file when it is opened.")),
        device,
        threads,
        intParam(u"thumbnailMemory"_s, QT_TRANSLATE_NOOP("Params", "Memory for thumbnails"), 128,
                 16, 4096, "MiB",
                 QT_TRANSLATE_NOOP("Params",
                                   "Thumbnails beyond it are read again when they are needed. "
                                   "From the next start on."),
                 16),
        boolParam(u"confirmDelete"_s, QT_TRANSLATE_NOOP("Params", "Ask before deleting runs"), true,
                  QT_TRANSLATE_NOOP("Params", "Deleted runs cannot be restored.")),
        boolParam(u"logToFile"_s, QT_TRANSLATE_NOOP("Params", "Keep a log"), true,
                  QT_TRANSLATE_NOOP("Params",
                                    "Writes warnings to files of 1 MiB, five at most, without "
                                    "patient data. The command line reads SYNTHRAY_LOG_FOLDER "
                                    "from the environment.")),
    };
}

ParamSet readPreferences(const Settings &settings)
{
    ParamSet set(preferenceParams());
    const QVector<std::pair<const char *, QVariant>> values{
        {"language", settings.language.get()},
        {"theme", settings.theme.get() == "light"_L1 ? u"light"_s : u"dark"_s},
        {"reopen", settings.reopen.get()},
        {"cornerText", settings.viewer.cornerText.get()},
        {"overlays", settings.viewer.overlays.get()},
        {"device", settings.device.get()},
        {"threads", settings.threads.get()},
        {"thumbnailMemory", settings.thumbnailMiB.get()},
        {"confirmDelete", settings.confirmDelete.get()},
        {"logToFile", settings.logToFile.get()}};
    for (const auto &[id, value] : values)
        if (const auto done = set.set(QLatin1StringView(id), value); !done)
            qCWarning(lcUi, "the setting '%s' is not used: %s", id, logCode(done.error()));
    return set;
}

Result<> usePreferences(Settings &settings, const ParamSet &preferences)
{
    settings.language.set(preferences.text(u"language"_s));
    settings.theme.set(preferences.text(u"theme"_s));
    settings.reopen.set(preferences.flag(u"reopen"_s));
    settings.viewer.cornerText.set(preferences.flag(u"cornerText"_s));
    settings.viewer.overlays.set(preferences.flag(u"overlays"_s));
    settings.device.set(preferences.text(u"device"_s));
    settings.threads.set(int(preferences.integer(u"threads"_s)));
    settings.thumbnailMiB.set(int(preferences.integer(u"thumbnailMemory"_s)));
    settings.confirmDelete.set(preferences.flag(u"confirmDelete"_s));
    settings.logToFile.set(preferences.flag(u"logToFile"_s));
    return applyPreferences(settings);
}

Result<> applyPreferences(const Settings &settings)
{
    if (Language::instance().id() != settings.language.get())
        Language::instance().apply(settings.language.get());
    if (Theme::instance().kind() != themeOf(settings.theme.get())
        || qApp->styleSheet().isEmpty()) // not applied yet
        Theme::instance().apply(themeOf(settings.theme.get()));
    setAutomaticDevice(settings.device.get(), settings.threads.get());
    return logToFolder(settings.logToFile.get() ? settings.logFolder.get() : QString());
}

} // namespace synthray
