// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/userspictures.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/fakefilepicker.h"
#include "ui/users/userspage.h"
#include "ui/users/usertable.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

namespace callboard
{

namespace
{

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// A head and shoulders in colours of their own for each number.
QImage face(int number)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 47 % 360, 70, 110));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(number * 83 % 360, 110, 190));
    painter.drawEllipse(QRect(8, 46, 48, 40));
    painter.setBrush(QColor::fromHsv(20, 60 + number * 29 % 90, 240 - number * 37 % 120));
    painter.drawEllipse(QRect(21, 16, 22, 28));
    return image;
}

class Drawing
{
public:
    Drawing(const QString &folder, QString suffix) : m_folder(folder), m_suffix(std::move(suffix)) {}

    void save(QWidget &widget, const char *name, QWidget *over = nullptr)
    {
        settle(400);
        QPixmap picture = widget.grab();
        if (over) {
            QPainter painter(&picture);
            const QPoint at(over->isWindow() && over->windowType() == Qt::Popup
                                ? widget.mapFromGlobal(over->pos())
                                : widget.rect().center() - over->rect().center());
            painter.drawPixmap(at, over->grab());
        }
        picture.save(m_folder.filePath(QLatin1String(name) + m_suffix + QStringLiteral(".png")));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

} // namespace

void drawUsers(const QString &folder, const QSize &size, const Clock &clock, const QString &suffix)
{
    const QTemporaryDir place;
    FakeAccount account;
    account.becomeAdministrator();
    int number = 0;
    for (User &user : account.lumen->people) {
        if (++number > 28)
            break;
        user.picture = PictureId(user.username);
        account.pictures.insert(user.picture, face(number));
    }
    FakeFilePicker files;
    WindowState state(place.filePath(QStringLiteral("window.ini")));
    UsersPage page({account, *account.lumen, clock, files, state});
    // Without sidebar and top bar.
    page.resize(size - QSize(220, 48));
    page.show();
    page.arrive();
    auto *table = page.findChild<UserTable *>(QStringLiteral("users.table"));
    Drawing drawing(folder, suffix);
    drawing.save(page, "users-page");

    table->goTo(RecordId(QStringLiteral("freya")));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(table->viewport(), &event);
    if (auto *menu = page.findChild<QMenu *>(QStringLiteral("users.menu"))) {
        drawing.save(page, "users-menu", menu);
        menu->close();
    }

    const auto key = [&](int which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent press(QEvent::KeyPress, which, modifiers);
        QCoreApplication::sendEvent(table, &press);
    };
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Space);
        key(Qt::Key_Down);
    }
    drawing.save(page, "users-bulk");
    key(Qt::Key_Escape);

    page.addUsers();
    auto *add = page.findChild<QDialog *>(QStringLiteral("users.add.dialog"));
    auto *field = add->findChild<QLineEdit *>(QStringLiteral("users.add.addresses"));
    field->setText(QStringLiteral("lena.brandt@lumen.studio, yusuf@lumen.studio, priya@lumen.studio, "
                                  "caro.diaz@lumen.studio, tom@lumen, wren.hall@lumen.studio"));
    drawing.save(page, "users-add", add);
    add->close();

    page.openProfile(RecordId(QStringLiteral("ben")));
    auto *profile = page.findChild<QDialog *>(QStringLiteral("users.profile"));
    profile->findChild<QLineEdit *>(QStringLiteral("users.profile.username"))
        ->setText(QStringLiteral("bokafor"));
    drawing.save(page, "users-profile", profile);
    profile->close();
    settle(50);

    table->goTo(RecordId(QStringLiteral("ben")));
    key(Qt::Key_Delete);
    if (auto *gone = page.findChild<QDialog *>(QStringLiteral("users.delete.dialog"))) {
        drawing.save(page, "users-delete", gone);
        gone->close();
    }

    auto *search = page.findChild<QLineEdit *>(QStringLiteral("users.search"));
    search->setText(QStringLiteral("nobody of that name"));
    drawing.save(page, "users-nothing");
    search->clear();
    account.lumen->setProgress({UsersProgress::Phase::Fetching, 190, 12000, {}});
    account.setState(SyncState::Offline);
    drawing.save(page, "users-fetching-offline");
}

} // namespace callboard
