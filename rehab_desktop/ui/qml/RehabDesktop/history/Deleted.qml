pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What was deleted in the last weeks and can be brought back.
Card {
    id: deleted

    required property HistoryModel history
    property bool unfolded: false

    visible: deleted.history.sessions.deletedCount > 0
    color: Theme.sunken
    implicitHeight: column.implicitHeight + 36 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 18 * Theme.px
        spacing: 10 * Theme.px

        PillButton {
            text: deleted.unfolded ? qsTr("Hide deleted sessions") : qsTr("Deleted sessions: %1").arg(deleted.history.sessions.deletedCount)
            glyph: "trash-2"
            size: 16
            quiet: true
            onClicked: deleted.unfolded = !deleted.unfolded
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: deleted.unfolded
            text: qsTr("They are erased 30 days after they were deleted. Back-ups made before then still hold them.")
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            model: deleted.unfolded ? deleted.history.sessions.deleted : null

            ColumnLayout {
                id: line

                required property string session
                required property string name
                required property string date

                Layout.fillWidth: true
                spacing: 8 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("%1, %2").arg(line.name).arg(line.date)
                    size: 16
                    tabular: true
                    wrapMode: Text.Wrap
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: 10 * Theme.px

                    PillButton {
                        text: qsTr("Restore")
                        glyph: "undo-2"
                        size: 15
                        onClicked: deleted.history.restore(line.session)
                    }

                    ConfirmButton {
                        ask: qsTr("Erase for good")
                        sure: qsTr("Really erase?")
                        size: 15
                        onConfirmed: deleted.history.erase(line.session)
                    }
                }
            }
        }
    }
}
