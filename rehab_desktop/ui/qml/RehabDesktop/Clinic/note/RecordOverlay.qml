pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The records that a sentence was drafted from.
Overlay {
    id: overlay

    required property RecordModel record

    cardWidth: 760
    titleSize: 32
    detailSize: 20
    fromTop: true
    title: qsTr("From the record")
    detail: overlay.record.sentence
    note: overlay.record.now === "" ? "" : qsTr("Now in the note: %1").arg(overlay.record.now)
    foot: [
        PillButton {
            id: close

            objectName: "closeRecord"
            text: qsTr("Close")
            key: qsTr("Esc")
            primary: true
            onClicked: overlay.record.close()
        }
    ]
    Keys.onEscapePressed: overlay.record.close()
    Component.onCompleted: close.forceActiveFocus(Qt.TabFocusReason)

    Repeater {
        model: overlay.record.rows

        ColumnLayout {
            id: one

            required property string title
            required property string when
            required property string detail

            Layout.fillWidth: true
            spacing: 3 * Theme.px

            Rectangle {
                Layout.fillWidth: true
                Layout.bottomMargin: 10 * Theme.px
                implicitHeight: Math.max(1, Theme.lineWidth * Theme.px)
                color: Theme.line
            }

            PlainLabel {
                Layout.fillWidth: true
                text: one.title
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: one.when
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.px
                visible: text !== ""
                text: one.detail
                wrapMode: Text.Wrap
            }
        }
    }
}
