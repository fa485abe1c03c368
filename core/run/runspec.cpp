// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runspec.h"

#include <QCoreApplication>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RunSpec)
};

using namespace Qt::StringLiterals;

constexpr int runSpecVersion = 1;

} // namespace

QJsonObject RunSpec::toJson() const
{
    QJsonObject object{{u"version"_s, runSpecVersion}, {u"kind"_s, kind},   {u"preset"_s, preset},
                       {u"data"_s, dataPath},          {u"class"_s, label}, {u"split"_s, split},
                       {u"params"_s, params}};
    if (parent)
        object.insert(u"parent"_s,
                      QJsonObject{{u"run"_s, parent->run},
                                  {u"step"_s, parent->step},
                                  {u"changed"_s, parent->changed}});
    return object;
}

Result<RunSpec> RunSpec::fromJson(const QJsonObject &object)
{
    static const QStringList keys{u"version"_s, u"kind"_s,  u"preset"_s, u"data"_s,
                                  u"class"_s,   u"split"_s, u"params"_s, u"parent"_s};
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!keys.contains(it.key()))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The run's settings have an unknown key '%1'.").arg(it.key()),
                        Tr::tr("Valid keys: %1.").arg(keys.join(u", "_s)));
    const int version = object.value(u"version"_s).toInt(-1);
    if (version < 1)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The run's settings have no valid 'version'."),
                    Tr::tr("It should be %1.").arg(runSpecVersion));
    if (version > runSpecVersion)
        return fail(
            ErrorCode::Unsupported,
            Tr::tr(
                "These settings were written by a newer version of Synthray (settings version %1).")
                .arg(version),
            Tr::tr("Update Synthray to open them."));
    RunSpec spec;
    for (const auto &[key, field] : {std::pair{u"kind"_s, &spec.kind},
                                     {u"preset"_s, &spec.preset},
                                     {u"data"_s, &spec.dataPath},
                                     {u"class"_s, &spec.label},
                                     {u"split"_s, &spec.split}}) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The run's setting '%1' must be text.").arg(key));
        *field = value.toString();
    }
    if (!object.value(u"params"_s).isUndefined() && !object.value(u"params"_s).isObject())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The run's setting '%1' must be an object.").arg(u"params"_s));
    spec.params = object.value(u"params"_s).toObject();
    if (const QJsonValue value = object.value(u"parent"_s); !value.isUndefined()) {
        const QJsonObject parent = value.toObject();
        spec.parent
            = RunParent{parent.value(u"run"_s).toString(), parent.value(u"step"_s).toInteger(-1),
                        parent.value(u"changed"_s).toObject()};
        if (spec.parent->run.isEmpty() || spec.parent->step < 0)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The run's setting 'parent' must name a run and a step."));
    }
    if (spec.kind.isEmpty() || spec.preset.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' is missing from the run's settings.")
                        .arg(spec.kind.isEmpty() ? u"kind"_s : u"preset"_s));
    return spec;
}

} // namespace synthray
