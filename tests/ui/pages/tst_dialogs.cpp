// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/ui/pages/pagechecks.h"
#include "ui/account/croparea.h"
#include "ui/account/cropdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/signoutdialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace callboard;

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1240, 820);
        m_window->show();
        m_account = std::make_unique<FakeAccount>();
        m_account->becomeMia();
    }
    void cleanup()
    {
        m_window.reset();
        m_account.reset();
    }

    void conflictsAreSettledFieldByField()
    {
        makeConflicts(QStringLiteral("Tanaka Weiss"));
        QPointer<ConflictDialog> dialog = openConflicts();
        auto *save = button("conflict.save");
        QVERIFY(!save->isEnabled());
        QTest::mouseClick(radio("conflict.mine.lastName"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(radio("conflict.theirs.timeZone"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_account->shown.profile.lastName, QStringLiteral("Tanaka-Weiss"));
        QCOMPARE(m_account->shown.profile.timeZone, QStringLiteral("Europe/Lisbon"));
        QVERIFY(m_account->clashes.isEmpty());
    }

    void nothingIsSentBeforeSave()
    {
        makeConflicts(QStringLiteral("Tanaka Weiss"));
        QPointer<ConflictDialog> dialog = openConflicts();
        QTest::mouseClick(button("conflict.takeTheirs"), Qt::LeftButton);
        QVERIFY(radio("conflict.theirs.lastName")->isChecked());
        QTest::mouseClick(button("conflict.keepMine"), Qt::LeftButton);
        QVERIFY(radio("conflict.mine.lastName")->isChecked());
        QTest::mouseClick(button("conflict.later"), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QVERIFY(!m_account->answers.calls().contains(QStringLiteral("resolve")));
        QCOMPARE(m_account->clashes.size(), 2);
    }

    void picturesAreShownBesideEachOther()
    {
        const auto filled = [](Qt::GlobalColor color) {
            QImage image(512, 512, QImage::Format_RGB32);
            image.fill(color);
            return image;
        };
        const PictureId theirs(QStringLiteral("theirs"));
        m_account->pictures.insert(theirs, filled(Qt::blue));
        m_account->setState(SyncState::Offline);
        (void)m_account->setPicture(filled(Qt::red));
        m_account->clash(QLatin1String(field::picture), theirs.value(), QStringLiteral("Ana Ferreira"),
                         QDateTime::currentDateTimeUtc());
        QPointer<ConflictDialog> dialog = openConflicts();
        QTRY_COMPARE(middleOf("conflict.mine.picture"), QColor(Qt::red));
        QTRY_COMPARE(middleOf("conflict.theirs.picture"), QColor(Qt::blue));
        QCOMPARE(radio("conflict.mine.picture")->accessibleName(),
                 QStringLiteral("Picture, yours: New picture"));
        QCOMPARE(radio("conflict.theirs.picture")->accessibleName(),
                 QStringLiteral("Picture, theirs: New picture"));
        QCOMPARE(radio("conflict.mine.picture")->text(), QStringLiteral("New picture")); // not cut
        dialog->close();
    }

    void aRemovedPictureIsShownAsInitials()
    {
        m_account->setState(SyncState::Offline);
        (void)m_account->clearPicture();
        m_account->clash(QLatin1String(field::picture), QStringLiteral("unknown here"),
                         QStringLiteral("Ana Ferreira"), QDateTime::currentDateTimeUtc());
        QPointer<ConflictDialog> dialog = openConflicts();
        QVERIFY(middleOf("conflict.mine.picture").alpha() > 0);
        QCOMPARE(radio("conflict.mine.picture")->text(), QStringLiteral("No picture"));
        // One that can't be had leaves the words.
        QCOMPARE(middleOf("conflict.theirs.picture").alpha(), 0);
        QCOMPARE(radio("conflict.theirs.picture")->text(), QStringLiteral("New picture"));
        dialog->close();
    }

    void aFailedSaveStaysOnScreen()
    {
        makeConflicts(QStringLiteral("Tanaka Weiss"));
        QPointer<ConflictDialog> dialog = openConflicts();
        m_account->answers.failOnce(QStringLiteral("resolve"),
                                    fakeError(ErrorKind::Storage, QStringLiteral("The disk is full.")));
        QTest::mouseClick(button("conflict.keepMine"), Qt::LeftButton);
        QTest::mouseClick(button("conflict.save"), Qt::LeftButton);
        QTRY_VERIFY(shows(dialog, QStringLiteral("The disk is full.")));
        QVERIFY(button("conflict.save")->isEnabled());
        dialog->close();
    }

    void closesWhenThereIsNothingLeftToDecide()
    {
        makeConflicts(QStringLiteral("Tanaka Weiss"));
        QPointer<ConflictDialog> dialog = openConflicts();
        m_account->clashes.clear();
        emit m_account->conflictsChanged();
        QTRY_VERIFY(!dialog);
    }

    void conflictsWorkByKeyboardAndWithHostileValues()
    {
        makeConflicts(QStringLiteral("<b>x</b>\u202E&\n") + QString(10000, u'w'));
        QPointer<ConflictDialog> dialog = openConflicts();
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        QCOMPARE(labelsWithMarkup(dialog), QStringList());
        QVERIFY(dialog->width() < 900);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        radio("conflict.mine.lastName")->setFocus();
        QTest::keyClick(radio("conflict.mine.lastName"), Qt::Key_Space);
        QVERIFY(radio("conflict.mine.lastName")->isChecked());
        QTest::keyClick(radio("conflict.mine.lastName"), Qt::Key_Right);
        QVERIFY(radio("conflict.theirs.lastName")->isChecked());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void aCertificateIsShownWithWhatIsWrong()
    {
        QPointer<CertificateDialog> dialog = openCertificate(*doubtedCertificate().certificate);
        for (const char *words : {"is not trusted", "who issued it", "expired on", "Lumen Studio Root",
                                  "board.lumen.studio", "34:53:F2:6C:5B:DB:CE:90"})
            QVERIFY2(shows(dialog, QLatin1String(words)), words);
        QVERIFY(!shows(dialog, QStringLiteral("has changed")));
        auto *fingerprint = dialog->findChild<QLabel *>(QStringLiteral("certificate.fingerprint"));
        QVERIFY(fingerprint->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        QCOMPARE(fingerprint->font().family(), font(FontRole::Mono).family());
        QTest::mouseClick(button("certificate.copy"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral(":CC:25:A8:2F")));

        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        QSignalSpy trusted(dialog, &CertificateDialog::trusted);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // whoever just presses Return does not trust
        QTRY_VERIFY(!dialog);
        QCOMPARE(trusted.size(), 0);
    }

    void trustingACertificateIsDeliberate()
    {
        QPointer<CertificateDialog> dialog = openCertificate(*doubtedCertificate().certificate);
        QSignalSpy trusted(dialog, &CertificateDialog::trusted);
        QTest::mouseClick(button("certificate.trust"), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(trusted.size(), 1);
        QCOMPARE(trusted.at(0).at(0).value<CertificateId>(), doubtedCertificate().certificate->presented.id);
    }

    void aChangedCertificateIsShownBesideTheTrustedOne()
    {
        const CertificateId before(QString(64, u'd'));
        QPointer<CertificateDialog> dialog = openCertificate(*doubtedCertificate(before).certificate);
        QVERIFY(shows(dialog, QStringLiteral("has changed")));
        QVERIFY(shows(dialog, QStringLiteral("This may be somebody else.")));
        QVERIFY(shows(dialog, QStringLiteral("DD:DD:DD:DD")));
        QVERIFY(shows(dialog, QStringLiteral("34:53:F2:6C")));
        dialog->close();
    }

    void aCertificateInWrongHandsCannotBeTrusted()
    {
        CertificateDoubt doubt = *doubtedCertificate().certificate;
        doubt.faults = {CertificateFault::Withdrawn};
        QPointer<CertificateDialog> dialog = openCertificate(doubt);
        QVERIFY(shows(dialog, QStringLiteral("wrong hands")));
        QVERIFY(!button("certificate.trust"));
        dialog->close();
    }

    void aHostileCertificateIsPlainTextAndFits()
    {
        CertificateDoubt doubt = *doubtedCertificate().certificate;
        const QString hostile = QStringLiteral("<b>x</b><img src=http://x/>\u202E&\n") + QString(10000, u'w');
        doubt.presented.subject = doubt.presented.issuer = hostile;
        doubt.presented.hosts = QStringList(500, hostile);
        QPointer<CertificateDialog> dialog = openCertificate(doubt);
        QCOMPARE(labelsWithMarkup(dialog), QStringList());
        QVERIFY(dialog->width() < 900);
        QVERIFY(dialog->height() < 900);
        dialog->close();
    }

    void signingOutNamesWhatWaits()
    {
        FakeAccounts accounts;
        m_account->setState(SyncState::Offline);
        (void)m_account->edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")}});
        QPointer<SignOutDialog> dialog =
            new SignOutDialog(accounts, *m_account, FieldTexts(), m_window.get());
        dialog->open();
        QVERIFY(shows(dialog, QStringLiteral("last name")));
        QVERIFY(shows(dialog, QStringLiteral("stays on this computer")));
        QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("signout.deleteCopy")),
                          Qt::LeftButton, {}, {8, 8});
        QVERIFY(shows(dialog, QStringLiteral("will be lost")));

        accounts.answers.failOnce(QStringLiteral("signOut"),
                                  fakeError(ErrorKind::Keychain, QStringLiteral("The keychain is locked.")));
        QTest::mouseClick(button("signout.ok"), Qt::LeftButton);
        QTRY_VERIFY(shows(dialog, QStringLiteral("The keychain is locked.")));
        QTest::mouseClick(button("signout.ok"), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QVERIFY(accounts.lastDeleteCopy);
    }

    void cropsByMouseKeysAndZoom()
    {
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.fill(Qt::blue);
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 100; ++x)
                picture.setPixelColor(x, y, Qt::green);
        QPointer<CropDialog> dialog = new CropDialog(picture, {}, m_window.get());
        dialog->open();
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        QSignalSpy chosen(dialog, &CropDialog::chosen);
        QWidget *view = dialog->focusWidget();
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(view, Qt::Key_Left);
        QTest::mouseClick(button("crop.use"), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        const auto square = chosen.at(0).at(0).value<QImage>();
        QCOMPARE(square.size(), QSize(200, 200));
        QCOMPARE(square.pixelColor(0, 0), QColor(Qt::green));
        QTRY_VERIFY(!dialog);

        dialog = new CropDialog(picture, {}, m_window.get());
        dialog->open();
        QSignalSpy zoomed(dialog, &CropDialog::chosen);
        auto *slider = dialog->findChild<QSlider *>(QStringLiteral("crop.zoom"));
        slider->setValue(slider->maximum());
        QTest::mouseClick(button("crop.use"), Qt::LeftButton);
        QCOMPARE(zoomed.at(0).at(0).value<QImage>().width(), CropArea::smallestSide);
        QTRY_VERIFY(!dialog);
    }

    void theCropNeverLeavesThePicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(400, 200);
        QTest::newRow("tall") << QSize(200, 2048);
        QTest::newRow("tiny") << QSize(3, 5);
        QTest::newRow("one pixel") << QSize(1, 1);
    }
    void theCropNeverLeavesThePicture()
    {
        QFETCH(QSize, size);
        CropArea area(size);
        const auto inside = [&] {
            return QRectF(QPointF(), size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(area.rect());
        };
        for (const QPointF &move : {QPointF(9999, 0), QPointF(0, 9999), QPointF(-99999, -99999)}) {
            area.moveBy(move);
            QVERIFY(inside());
            area.zoomTo(3);
            QVERIFY(inside());
            area.zoomTo(0.1);
            QVERIFY(inside());
        }
    }

private:
    void makeConflicts(const QString &theirs)
    {
        m_account->setState(SyncState::Offline);
        (void)m_account->edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")},
                               {QLatin1String(field::timeZone), QStringLiteral("Europe/Berlin")}});
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-180);
        m_account->clash(QLatin1String(field::lastName), theirs, QStringLiteral("Ana Ferreira"), at);
        m_account->clash(QLatin1String(field::timeZone), QStringLiteral("Europe/Lisbon"),
                         QStringLiteral("Ana Ferreira"), at);
    }
    QPointer<ConflictDialog> openConflicts()
    {
        auto *dialog = new ConflictDialog(*m_account, FieldTexts(), m_clock, m_window.get());
        dialog->open();
        return dialog;
    }
    QPointer<CertificateDialog> openCertificate(const CertificateDoubt &doubt)
    {
        auto *dialog = new CertificateDialog(
            *StudioUrl::fromUserInput(QStringLiteral("callboard.lumen.studio")), doubt, m_window.get());
        dialog->open();
        return dialog;
    }
    static bool shows(QWidget *dialog, const QString &words)
    {
        const auto labels = dialog ? dialog->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QLatin1String(name));
    }
    QRadioButton *radio(const char *name) const
    {
        return m_window->findChild<QRadioButton *>(QLatin1String(name));
    }

    // Of the thumbnail.
    QColor middleOf(const char *name) const
    {
        const QImage picture = radio(name)->icon().pixmap(radio(name)->iconSize()).toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 4);
    }

    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FakeAccount> m_account;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
