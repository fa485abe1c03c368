// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/runsettings.h"

#include "base/units.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "models/runlistmodel.h"
#include "pages/runs/runinspector.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QString settingText(const ParamSpec &spec, const QVariant &value)
{
    if (spec.kind == ParamKind::Choice)
        for (const ParamChoice &choice : spec.choices)
            if (choice.id == value.toString())
                return choice.text();
    if (spec.kind == ParamKind::Bool)
        return value.toBool() ? RunInspector::tr("yes") : RunInspector::tr("no");
    const bool isNumber = spec.kind == ParamKind::Int || spec.kind == ParamKind::Real;
    if (isNumber && *spec.special && value.toDouble() == spec.min)
        return spec.specialText();
    const QString number = spec.kind == ParamKind::Real
        ? QString::number(value.toDouble() * (spec.isShare ? 100 : 1), 'g', 6)
              .replace(u'.', QLocale().decimalPoint()) // as the form shows it
        : value.toString();
    if (number.isEmpty())
        return u"–"_s;
    const QString unit = spec.isShare ? u"%"_s : unitText(spec, value.toDouble());
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace

QVector<RunSetting> settingsOf(const RunHeader &header)
{
    const RunSpec &spec = header.spec;
    const GanPreset *preset = findGanPreset(spec.preset);
    const NetworkInfo *network = findNetwork(spec.preset);
    QVector<RunSetting> settings{
        {u"preset"_s, network ? RunInspector::tr("Network") : RunInspector::tr("Preset"),
         presetText(spec)}};
    if (!network)
        settings.append({u"class"_s, RunInspector::tr("Class"),
                         spec.label.isEmpty() ? RunInspector::tr("all") : spec.label});
    if (!spec.split.isEmpty())
        settings.append({u"split"_s, RunInspector::tr("Split"), spec.split});
    settings.append({u"images"_s, RunInspector::tr("Images"), QLocale().toString(header.images)});
    if (spec.parent)
        settings.append(
            {u"parent"_s, RunInspector::tr("Branch of"),
             RunInspector::tr("%1, step %2")
                 .arg(QFileInfo(spec.parent->run).fileName(), QString::number(spec.parent->step))});
    QStringList shown;
    if (spec.params.value("recipe"_L1).toString().isEmpty()) // nothing was applied
        shown << u"recipeUse"_s << u"recipeShare"_s;
    for (const ParamSpec &param : preset ? preset->params
             : network                   ? network->params
                                         : QVector<ParamSpec>())
        if (spec.params.contains(param.id) && !shown.contains(param.id)) {
            settings.append({param.id, param.labelText(),
                             settingText(param, spec.params.value(param.id).toVariant())});
            shown.append(param.id);
        }
    for (auto it = spec.params.begin(); it != spec.params.end(); ++it)
        if (!shown.contains(it.key()))
            settings.append({it.key(), it.key(), it.value().toVariant().toString()});
    return settings;
}

} // namespace synthray
