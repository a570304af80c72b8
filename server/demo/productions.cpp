// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/productions.h"

#include "server/store/batch.h"

#include <QRandomGenerator>

namespace callboard::server
{

namespace
{

struct AssetPlan {
    const char *name;
    const char *kind;
};

struct SequencePlan {
    const char *name;
    int shots;
};

struct ProjectPlan {
    const char *code;
    const char *name;
    const char *kind;
    const char *status;
    int startedDaysAgo;
    int endsInDays;
    QList<AssetPlan> assets;
    QList<SequencePlan> sequences;
};

QList<ProjectPlan> projectPlans()
{
    return {
        {"KTE",
         "The Kite Eater",
         "Feature",
         "active",
         410,
         210,
         {{"Magpie", "Character"},
          {"Old Benno", "Character"},
          {"Kite seller", "Character"},
          {"Hill goat", "Character"},
          {"Paper dragon", "Character"},
          {"Red kite", "Prop"},
          {"Spool", "Prop"},
          {"Weather vane", "Prop"},
          {"Umbrella stand", "Prop"},
          {"Windy hill", "Environment"},
          {"Kite shop", "Environment"},
          {"Rooftops", "Environment"},
          {"Cloud bank", "Effect"},
          {"Hand cart", "Vehicle"}},
         {{"001", 12}, {"010", 18}, {"020", 20}, {"031", 16}, {"040", 14}}},
        {"HLW",
         "Hollow Water",
         "Series",
         "active",
         260,
         320,
         {{"Tin Postman", "Character"},
          {"Marsh child", "Character"},
          {"Lock keeper", "Character"},
          {"Heron", "Character"},
          {"Letter bag", "Prop"},
          {"Oil lamp", "Prop"},
          {"Rowing boat", "Vehicle"},
          {"Mill", "Environment"},
          {"Reed bank", "Environment"},
          {"Lock house", "Environment"},
          {"Moonlit water", "Effect"}},
         {{"002", 11}, {"010", 14}, {"012", 12}, {"020", 16}}},
        {"NFY",
         "Night Ferry",
         "Game cinematic",
         "active",
         120,
         45,
         {{"Harbour lantern", "Prop"},
          {"Ferry", "Vehicle"},
          {"Captain Ode", "Character"},
          {"Stowaway", "Character"},
          {"Gull", "Character"},
          {"Pier", "Environment"},
          {"Engine room", "Environment"},
          {"Fog", "Effect"}},
         {{"001", 6}, {"002", 9}, {"003", 8}, {"004", 10}}},
        {"PBA",
         "Paper Boat Trailer",
         "Commercial",
         "delivered",
         200,
         -20,
         {{"Paper boat", "Vehicle"},
          {"Gutter street", "Environment"},
          {"Rain", "Effect"},
          {"Girl in yellow", "Character"}},
         {{"trailer", 8}}},
    };
}

const char *const statuses[] = {"ready",    "in-progress", "in-progress", "review",
                                "approved", "approved",    "final"};
const char *const assetSteps[] = {"Modelling", "Rigging", "Surfacing"};
const char *const shotSteps[] = {"Layout", "Animation", "Effects", "Lighting", "Compositing"};

const char *const remarks[] = {
    "Reads well now. Hold the last pose four frames longer.",
    "The edge chatters between the two trees. It may be the motion vectors.",
    "Lovely light. Could the key come a little more from the left?",
    "Scale is off against the set: the door handle is at shoulder height.",
    "Approved. Publish it when the cache is done.",
    "The wing clips through the strap at the top of the jump.",
    "Grain is missing on the last third.",
    "Better than the last one. The eyes still lead too early.",
    "Try it without the second bounce.",
    "Matches the concept. Only the rim is a touch too warm.",
    "Can we see this with the new sky?",
    "The roof tiles repeat: rotate every other row.",
};
const char *const changes[] = {
    "First pass",
    "Timing tightened after dailies",
    "Notes from the last review",
    "New camera",
    "Cleaned up arcs",
    "Grade matched to the neighbouring shots",
    "Lower density, longer trails",
    "Topology fixed under the arm",
    "Wing fold fixed",
    "Final polish",
};

class ProductionMaker
{
public:
    ProductionMaker(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now)
        : m_now(now),
          m_generator(demoSeed(QStringLiteral("productions"))),
          m_projects(transaction, QStringLiteral("projects"),
                     columns("id code name kind status start_date end_date created_at")),
          m_assets(transaction, QStringLiteral("assets"),
                   columns("id project_id name kind status description created_at")),
          m_shots(
              transaction, QStringLiteral("shots"),
              columns("id project_id sequence name status first_frame last_frame description created_at")),
          m_members(transaction, QStringLiteral("project_members"), columns("project_id user_id")),
          m_tasks(transaction, QStringLiteral("tasks"),
                  columns("id project_id asset_id shot_id name step status assignee_id due_date created_at")),
          m_versions(transaction, QStringLiteral("versions"),
                     columns("id project_id task_id name status description author_id created_at")),
          m_notes(transaction, QStringLiteral("notes"),
                  columns("id project_id task_id version_id parent_id author_id body created_at"))
    {
        for (const CrewMember &member : crew) {
            if (member.state == CrewMember::State::Active)
                m_crew.append(&member);
        }
    }

    void make()
    {
        for (const ProjectPlan &plan : projectPlans())
            addProject(plan);
        // A row may refer only to rows that are there: parents first.
        for (Batch *batch : {&m_projects, &m_members, &m_assets, &m_shots, &m_tasks, &m_versions, &m_notes})
            batch->flush();
    }

private:
    struct Work {
        QString id;
        QString name;
        bool isShot = false;
        QDateTime start;
    };

    static QStringList columns(const char *names)
    {
        return QString::fromLatin1(names).split(QLatin1Char(' '));
    }
    int below(int end) { return m_generator.bounded(end); }
    template<size_t count>
    QString oneOf(const char *const (&texts)[count])
    {
        return QString::fromUtf8(texts[below(int(count))]);
    }
    QString day(const QDateTime &time) const { return time.date().toString(Qt::ISODate); }
    QString path(const QString &rest) const { return m_code + QLatin1Char('/') + rest; }

    void addProject(const ProjectPlan &plan)
    {
        m_code = QLatin1String(plan.code);
        m_project = demoId(QStringLiteral("project:%1").arg(m_code));
        const QDateTime start = m_now.addDays(-plan.startedDaysAgo);
        m_projects.add({m_project, m_code, QString::fromUtf8(plan.name), QLatin1String(plan.kind),
                        QLatin1String(plan.status), day(start), day(m_now.addDays(plan.endsInDays)),
                        timeValue(start)});
        chooseMembers();
        for (const AssetPlan &asset : plan.assets)
            addAsset(asset, start);
        for (const SequencePlan &sequence : plan.sequences)
            addSequence(sequence, start);
    }

    // The people of the design's pictures (the first of the crew) are on every project, and half of the
    // others.
    void chooseMembers()
    {
        m_team.clear();
        for (int i = 0; i < m_crew.size(); ++i) {
            if (i >= 18 && below(2) == 0)
                continue;
            m_team.append(m_crew.at(i));
            m_members.add({m_project, m_crew.at(i)->user.profile.id.value()});
        }
    }

    QString memberOf(const QString &department)
    {
        QList<const CrewMember *> fitting;
        for (const CrewMember *member : m_team) {
            if (member->user.department == department)
                fitting.append(member);
        }
        const auto &from = fitting.isEmpty() ? m_team : fitting;
        return from.at(below(int(from.size())))->user.profile.id.value();
    }

    void addAsset(const AssetPlan &plan, const QDateTime &start)
    {
        const Work work{demoId(path(QStringLiteral("asset:%1").arg(QLatin1String(plan.name)))),
                        QString::fromUtf8(plan.name), false, start.addDays(5 + below(40))};
        m_assets.add({work.id, m_project, work.name, QLatin1String(plan.kind), oneOf(statuses), QString(),
                      timeValue(work.start)});
        for (const char *step : assetSteps)
            addTask(work, QLatin1String(step));
    }

    void addSequence(const SequencePlan &plan, const QDateTime &start)
    {
        const QString sequence = QLatin1String(plan.name);
        for (int i = 1; i <= plan.shots; ++i) {
            const QString name =
                QStringLiteral("%1_%2_%3").arg(m_code, sequence).arg(i * 10, 4, 10, QLatin1Char('0'));
            const Work work{demoId(QStringLiteral("shot:%1").arg(name)), name, true,
                            start.addDays(30 + below(60))};
            m_shots.add({work.id, m_project, sequence, name, oneOf(statuses), 1001, 1001 + 30 + below(140),
                         QString(), timeValue(work.start)});
            for (const char *step : shotSteps)
                addTask(work, QLatin1String(step));
        }
    }

    void addTask(const Work &work, const QString &step)
    {
        const QString name = QStringLiteral("%1 %2").arg(work.name, step);
        const QString id = demoId(path(QStringLiteral("task:%1").arg(name)));
        const QString status = oneOf(statuses);
        const QString assignee = memberOf(step);
        m_tasks.add({id, m_project, work.isShot ? QVariant() : work.id, work.isShot ? work.id : QVariant(),
                     name, step, status, assignee, day(m_now.addDays(below(60) - 15)),
                     timeValue(work.start)});
        if (status == QLatin1String("ready"))
            return;
        const int count = 1 + below(3);
        for (int number = 1; number <= count; ++number)
            addVersion(work, step, id, assignee, number, count);
    }

    void addVersion(const Work &work, const QString &step, const QString &task, const QString &author,
                    int number, int count)
    {
        const QString name =
            QStringLiteral("%1_%2_v%3")
                .arg(QString(work.name).replace(QLatin1Char(' '), QLatin1Char('_')), step.toLower())
                .arg(number, 3, 10, QLatin1Char('0'));
        const QString id = demoId(path(QStringLiteral("version:%1").arg(name)));
        const qint64 span = work.start.secsTo(m_now);
        const QDateTime at = work.start.addSecs(span * number / (count + 1) + below(36000));
        m_versions.add({id, m_project, task, name, QLatin1String(number < count ? "reviewed" : "pending"),
                        oneOf(changes), author, timeValue(at)});
        if (below(3) != 0)
            return;
        const QString note = demoId(path(QStringLiteral("note:%1").arg(name)));
        m_notes.add({note, m_project, task, id, QVariant(), memberOf(QStringLiteral("Production")),
                     oneOf(remarks), timeValue(at.addSecs(3600))});
        if (below(3) == 0)
            m_notes.add({demoId(path(QStringLiteral("reply:%1").arg(name))), m_project, task, id, note,
                         author, QStringLiteral("On it, thank you."), timeValue(at.addSecs(5400))});
    }

    const QDateTime m_now;
    QRandomGenerator m_generator;
    QList<const CrewMember *> m_crew;
    QList<const CrewMember *> m_team;
    QString m_code;
    QString m_project;
    Batch m_projects;
    Batch m_assets;
    Batch m_shots;
    Batch m_members;
    Batch m_tasks;
    Batch m_versions;
    Batch m_notes;
};

} // namespace

void addProductions(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now)
{
    ProductionMaker(transaction, crew, now).make();
}

} // namespace callboard::server
