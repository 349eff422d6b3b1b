pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The one question before a prescription is signed, with what it changes.
Card {
    id: line

    required property PrescribeModel prescribing
    readonly property SigningModel signing: line.prescribing.signing

    signal done()

    implicitHeight: grid.implicitHeight + 28 * Theme.px
    border.width: Math.max(2, 2 * Theme.px)
    border.color: Theme.brand
    visible: line.signing.asking
    Accessible.role: Accessible.AlertMessage
    Accessible.name: line.signing.question
    onVisibleChanged: {
        if (line.visible) {
            line.Accessible.announce(qsTr("%1 %2").arg(line.signing.question).arg(line.prescribing.facts.inWords));
            sign.forceActiveFocus(Qt.TabFocusReason);
        } else if (line.activeFocus || sign.activeFocus || not.activeFocus) {
            line.done();
        }
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20 * Theme.px
        anchors.rightMargin: 14 * Theme.px
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 18 * Theme.px
        rowSpacing: 10 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: line.signing.question
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.prescribing.facts.inWords
                size: 16
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("A signed version never changes; it can be stopped or withdrawn.")
                size: 15
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }

        Row {
            spacing: 8 * Theme.px

            PillButton {
                id: sign

                objectName: "signNow"
                text: qsTr("Sign")
                key: "↵"
                glyph: "pencil"
                primary: true
                onClicked: line.signing.sign()
            }

            PillButton {
                id: not

                objectName: "notYet"
                text: qsTr("Not yet")
                key: qsTr("Esc")
                quiet: true
                onClicked: line.signing.leaveIt()
            }
        }
    }
}
