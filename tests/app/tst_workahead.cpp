// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workahead.h"

#include <QTest>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace callboard;

class TestWorkAhead : public QObject
{
    Q_OBJECT

private slots:
    void isDoneInItsOrderOnOneOtherThread()
    {
        std::vector<int> done;
        std::vector<std::thread::id> threads;
        std::promise<void> last;
        WorkAhead ahead;
        for (int i = 0; i < 50; ++i)
            ahead.add([&, i] {
                done.push_back(i);
                threads.push_back(std::this_thread::get_id());
                if (i == 49)
                    last.set_value();
            });
        last.get_future().wait();
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(done[size_t(i)], i);
            QVERIFY(threads[size_t(i)] == threads[0]);
        }
        QVERIFY(threads[0] != std::this_thread::get_id());
    }

    void whatHasBegunIsFinished()
    {
        std::promise<void> begun;
        std::promise<void> goOn;
        bool finished = false;
        auto ahead = std::make_unique<WorkAhead>();
        ahead->add([&] {
            begun.set_value();
            goOn.get_future().wait();
            finished = true;
        });
        begun.get_future().wait();
        std::thread end([&] { ahead.reset(); });
        goOn.set_value();
        end.join();
        QVERIFY(finished);
    }

    void endsWithoutWork() { const WorkAhead ahead; }
};

QTEST_APPLESS_MAIN(TestWorkAhead)
#include "tst_workahead.moc"
