pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The file that says who may open the folder cannot be used: its copy is offered.
StartWindowFrame {
    id: root

    required property CopyModel kept

    onEscaped: root.kept.back()

    Connections {
        target: root.kept

        function onQuitWanted() {
            Qt.quit();
        }
    }

    StartPage {
        anchors.fill: parent
        heading: qsTr("A file is missing or torn")
        detail: qsTr("It says who may open this folder. The history itself is untouched.")
        Component.onCompleted: (root.kept.offered ? take : leave).forceActiveFocus(Qt.TabFocusReason)

        PlainLabel {
            Layout.fillWidth: true
            text: root.kept.fault
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            Layout.fillWidth: true
            text: root.kept.copyText
            size: 20
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.kept.place
            size: 16
            color: Theme.softStrong
            wrapMode: Text.WrapAnywhere
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 12 * Theme.px
            spacing: 12 * Theme.px

            PillButton {
                id: take

                objectName: "takeCopy"
                visible: root.kept.offered
                text: qsTr("Put the copy in its place")
                glyph: "archive-restore"
                size: 20
                primary: true
                onClicked: root.kept.take()
            }

            PillButton {
                id: leave

                text: qsTr("Quit")
                key: qsTr("Esc")
                size: 20
                quiet: true
                onClicked: root.kept.back()
            }
        }
    }
}
