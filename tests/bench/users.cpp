// SPDX-License-Identifier: GPL-3.0-or-later
// The users' list at a given size, ours beside Qt's proxy over the same people: prints figures as JSON.
//   bench-users COUNT            everything but memory
//   bench-users COUNT --ours     without the baseline
//   bench-users COUNT --memory   loads ours, paints it and prints the resident memory
#include "models/items/userlistmodel.h"
#include "tests/bench/crowd.h"
#include "tests/bench/plainusers.h"
#include "tests/bench/stopwatch.h"
#include "tests/items/quietadministration.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/fakefilepicker.h"
#include "ui/theme/theme.h"
#include "ui/users/userpictures.h"
#include "ui/users/userscontext.h"
#include "ui/users/userselection.h"
#include "ui/users/usertable.h"
#include "ui/users/usertimes.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>

using namespace callboard;

namespace
{

constexpr int pieceSize = 1000; // as the account announces them

class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

class Window final : public QMainWindow
{
public:
    //! Takes the view.
    explicit Window(QTableView *view) : m_view(view), m_watch(view->viewport())
    {
        setCentralWidget(view);
        resize(1240, 820);
        show();
        (void)painted([] {});
    }
    //! Milliseconds from the beginning of \a change to the end of the next paint.
    template<typename Change>
    double painted(Change change)
    {
        QElapsedTimer timer;
        timer.start();
        m_watch.painted = false;
        change();
        m_view->viewport()->update();
        while (!m_watch.painted)
            QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] QTableView &view() { return *m_view; }

private:
    QTableView *m_view;
    PaintWatch m_watch;
};

// The table of the Users page, with all that it draws.
class OurList
{
public:
    OurList()
    {
        for (const User &user : Crowd().next(500)) {
            QImage picture(64, 64, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(int(qHash(user.picture) % 360), 120, 160));
            m_account.pictures.insert(user.picture, picture);
        }
        model.setTimeText([this](const User &user) { return m_times.variants(user); });
    }

    QuietAdministration administration;
    UserListModel model{administration, {}};

private:
    QTemporaryDir m_folder;
    FakeAccount m_account;
    SystemClock m_clock;
    FakeFilePicker m_files;
    WindowState m_state{m_folder.filePath(QStringLiteral("window.ini"))};
    UsersContext m_context{m_account, administration, m_clock, m_files, m_state};
    UserTimes m_times{m_context};
    UserPictures m_pictures{m_account};
    UserSelection m_selection;

public:
    Window window{new UserTable(model, m_selection, m_pictures, m_times)};
};

QTableView *plainTable(QAbstractItemModel &model)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(32);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    return view;
}

QJsonArray json(const QList<double> &figures)
{
    QJsonArray array;
    for (const double figure : figures)
        array.append(figure);
    return array;
}

// What people type: letter by letter, taken back, and another word.
QStringList keystrokes()
{
    QStringList texts;
    for (const char *word : {"elodie", "müller", "lebo", "weber eff", "an", "person12", "straß", "h"}) {
        const QString whole = QString::fromUtf8(word);
        for (int length = 1; length <= whole.size(); ++length)
            texts.append(whole.left(length));
        for (auto length = int(whole.size()) - 1; length >= 0; length -= 2)
            texts.append(whole.left(length));
    }
    return texts;
}

// Lets a worker finish: turns of the event loop, of which the longest counts.
double settle(int ms)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < ms) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        QThread::usleep(200);
    }
    return longest;
}

QJsonObject ours(const QList<User> &people)
{
    OurList list;
    QuietAdministration &administration = list.administration;
    UserListModel &model = list.model;
    Window &window = list.window;
    QJsonObject figures;

    double longest = 0;
    for (qsizetype at = 0; at < people.size(); at += pieceSize) {
        const QList<User> piece = people.mid(at, pieceSize);
        longest = std::max(longest, window.painted([&] { emit administration.usersArrived(piece); }));
    }
    figures.insert(QStringLiteral("arrivalLongest"), longest);
    figures.insert(QStringLiteral("settleLongest"), settle(people.size() > 10000 ? 3000 : 500));

    QList<double> search;
    QList<double> modelOnly;
    const QStringList texts = keystrokes();
    for (const QString &text : texts) {
        UserFilter filter;
        filter.text = text;
        search.append(window.painted([&] {
            QElapsedTimer timer;
            timer.start();
            model.setFilter(filter);
            modelOnly.append(double(timer.nsecsElapsed()) / 1e6);
        }));
    }
    figures.insert(QStringLiteral("search"), json(search));
    figures.insert(QStringLiteral("searchModel"), json(modelOnly));
    model.setFilter({});

    QList<double> sort;
    for (const auto &[column, order] : {std::pair{1, Qt::AscendingOrder}, std::pair{0, Qt::DescendingOrder},
                                        std::pair{5, Qt::DescendingOrder}, std::pair{3, Qt::AscendingOrder},
                                        std::pair{0, Qt::AscendingOrder}}) {
        QElapsedTimer timer;
        timer.start();
        const QString before = model.index(0, 0).data(UserListModel::IdRole).toString();
        (void)window.painted([&, c = column, o = order] { model.sort(c, o); });
        while (model.index(0, 0).data(UserListModel::IdRole).toString() == before && timer.elapsed() < 3000)
            (void)window.painted([] {});
        sort.append(double(timer.nsecsElapsed()) / 1e6);
    }
    figures.insert(QStringLiteral("sort"), json(sort));
    (void)settle(300);

    Crowd crowd;
    QList<double> change;
    for (int round = 0; round < 50; ++round) {
        QList<User> changed;
        for (int i = 0; i < 10; ++i)
            changed.append(crowd.renamed(people.at((round * 7919 + i * 104729) % people.size())));
        change.append(window.painted([&] { emit administration.usersArrived(changed); }));
    }
    figures.insert(QStringLiteral("change"), json(change));

    QList<double> scroll;
    QScrollBar *bar = window.view().verticalScrollBar();
    for (int step = 0; step < 200; ++step)
        scroll.append(window.painted([&] { bar->setValue(bar->value() + bar->pageStep()); }));
    figures.insert(QStringLiteral("scroll"), json(scroll));

    // At the list itself, not in the search field: the next name that begins so; nobody's looks at all.
    QList<double> typed;
    for (const char *name : {"@", "z", "lebo", "ø", "a"})
        typed.append(window.painted([&] { window.view().keyboardSearch(QString::fromUtf8(name)); }));
    figures.insert(QStringLiteral("typed"), json(typed));
    return figures;
}

QJsonObject proxys(const QList<User> &people)
{
    PlainUsers users(people);
    PlainProxy proxy;
    proxy.setSourceModel(&users);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    Window window(plainTable(proxy));
    QJsonObject figures;
    QList<double> sort;
    for (const auto &[column, order] : {std::pair{1, Qt::AscendingOrder}, std::pair{0, Qt::AscendingOrder}})
        sort.append(window.painted([&, c = column, o = order] { proxy.sort(c, o); }));
    figures.insert(QStringLiteral("sort"), json(sort));

    QList<double> search;
    // A third of them: it takes its time.
    const QStringList texts = keystrokes().mid(0, 24);
    for (const QString &text : texts)
        search.append(window.painted([&] { proxy.setText(text); }));
    figures.insert(QStringLiteral("search"), json(search));
    proxy.setText({});

    Crowd crowd;
    QList<double> change;
    for (int round = 0; round < 20; ++round) {
        change.append(window.painted([&] {
            for (int i = 0; i < 10; ++i) {
                const int row = int((round * 7919 + i * 104729) % people.size());
                users.change(row, crowd.renamed(users.user(row)));
            }
        }));
    }
    figures.insert(QStringLiteral("change"), json(change));
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const Theme theme;
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt();
    if (arguments.contains(QStringLiteral("--memory"))) {
        OurList list;
        Crowd crowd;
        for (int made = 0; made < count; made += pieceSize)
            (void)list.window.painted(
                [&] { emit list.administration.usersArrived(crowd.next(std::min(pieceSize, count))); });
        (void)settle(count > 10000 ? 3000 : 500);
        reportStart();
        return 0;
    }
    const QList<User> people = Crowd().next(count);
    if (arguments.contains(QStringLiteral("--ours"))) { // for a profiler
        std::puts(QJsonDocument(ours(people)).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    const QJsonObject figures{{QStringLiteral("ours"), ours(people)},
                              {QStringLiteral("proxy"), proxys(people)}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
