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

    property real most: 400 * Theme.px // beyond this height its words scroll

    signal done()

    implicitHeight: Math.min(line.most, grid.implicitHeight + 28 * Theme.px)
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

    Keys.onUpPressed: words.scrollTo(words.contentY - 60 * Theme.px)
    Keys.onDownPressed: words.scrollTo(words.contentY + 60 * Theme.px)

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.topMargin: 14 * Theme.px
        anchors.bottomMargin: 14 * Theme.px
        anchors.leftMargin: 20 * Theme.px
        anchors.rightMargin: 14 * Theme.px
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 18 * Theme.px
        rowSpacing: 10 * Theme.px

        Scrolling {
            id: words

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: lines.implicitHeight
            focus: false
            contentHeight: lines.implicitHeight

            ColumnLayout {
                id: lines

                width: words.width - 14 * Theme.px
                spacing: 4 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.signing.question
                    size: 19
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                Repeater {
                    id: changes

                    model: line.prescribing.facts.changes

                    ChangeBullet {
                        Layout.fillWidth: true
                    }
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: changes.count === 0 && text !== ""
                    text: line.prescribing.facts.inWords
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("A signed version never changes; it can be stopped or withdrawn.")
                    size: 15
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }

        Row {
            Layout.alignment: Qt.AlignVCenter
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
