pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// After a session: what was done, how the knee is, what that means.
Scrolling {
    id: screen

    required property SummaryModel summary
    required property NoticesModel notices

    contentHeight: page.implicitHeight + 72 * Theme.px
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Summary")

    ColumnLayout {
        id: page

        anchors.horizontalCenter: parent.horizontalCenter
        y: 36 * Theme.px
        width: Math.min(screen.width - 56 * Theme.px, 1240 * Theme.px)
        spacing: 24 * Theme.px

        ColumnLayout {
            spacing: 4 * Theme.px

            PlainLabel {
                text: screen.summary.title
                size: 18
                color: Theme.softStrong
            }

            PlainLabel {
                Layout.fillWidth: true
                text: screen.summary.completed ? (screen.summary.tone === "red" ? qsTr("Session complete.") : qsTr("Session complete. Well done.")) : screen.summary.kept ? qsTr("Session kept") : screen.summary.painKept ? qsTr("Nothing was begun. The pain you told is kept.") : qsTr("Nothing was begun, so nothing was kept.")
                size: 42
                display: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }

        Notices {
            Layout.fillWidth: true
            notices: screen.notices
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 24 * Theme.px
            rowSpacing: 24 * Theme.px
            uniformCellWidths: true

            SummaryDone {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                summary: screen.summary
            }

            SummaryAnswers {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                summary: screen.summary
            }
        }
    }
}
