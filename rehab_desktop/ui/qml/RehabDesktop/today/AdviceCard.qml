pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One thing to change, why, and on whose word; to be accepted or not.
Card {
    id: card

    required property AdviceModel advice
    readonly property color tone: card.advice.back ? Theme.cautionStrong : Theme.goodStrong

    implicitHeight: column.implicitHeight + 52 * Theme.px

    Rectangle {
        x: 14 * Theme.px
        y: 22 * Theme.px
        width: 6 * Theme.px
        height: card.height - 44 * Theme.px
        radius: width / 2
        color: card.tone
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 30 * Theme.px
        anchors.leftMargin: 38 * Theme.px
        spacing: 6 * Theme.px

        Caption {
            Layout.fillWidth: true
            text: card.advice.back ? qsTr("Step back") : qsTr("One thing to change")
            color: card.tone
        }

        Words {
            Layout.fillWidth: true
            text: card.advice.title
            size: 22
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Words {
            Layout.fillWidth: true
            text: card.advice.why
            wrapMode: Text.Wrap
        }

        Words {
            Layout.fillWidth: true
            text: card.advice.source
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            model: card.advice.checking ? card.advice.gate : null

            T.AbstractButton {
                id: line

                required property int number
                required property string basis
                required property bool measured
                required property bool ticked
                required property string sentence

                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.px
                implicitHeight: row.implicitHeight + 14 * Theme.px
                focusPolicy: line.measured ? Qt.NoFocus : Qt.TabFocus
                enabled: !line.measured
                Accessible.role: Accessible.CheckBox
                text: line.sentence
                Accessible.name: line.sentence
                Accessible.checkable: true
                Accessible.checked: line.ticked
                Keys.onReturnPressed: line.click()
                Keys.onEnterPressed: line.click()
                onClicked: card.advice.tick(line.number)

                background: Rectangle {
                    radius: 12 * Theme.px
                    color: line.hovered ? Theme.hover : "transparent"

                    FocusFrame {
                        anchors.margins: 0
                        shown: line.visualFocus
                        radius: 12 * Theme.px
                    }
                }

                RowLayout {
                    id: row

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: 4 * Theme.px
                    spacing: 12 * Theme.px

                    Rectangle {
                        implicitWidth: 24 * Theme.px
                        implicitHeight: 24 * Theme.px
                        radius: 7 * Theme.px
                        color: line.ticked ? Theme.brand : "transparent"
                        border.width: Math.max(1, 2 * Theme.px)
                        border.color: line.ticked ? Theme.brand : Theme.softStrong

                        Glyph {
                            anchors.centerIn: parent
                            visible: line.ticked
                            name: "check"
                            size: 17 / (1 + (Theme.textScale - 1) * 0.6)
                            color: Theme.onStrong
                        }
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            text: line.sentence
                            wrapMode: Text.Wrap
                        }

                        Words {
                            Layout.fillWidth: true
                            text: line.measured ? qsTr("From your history. %1").arg(line.basis) : line.basis
                            size: 14
                            color: Theme.softStrong
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 10 * Theme.px
            spacing: 10 * Theme.px

            PillButton {
                objectName: "accept"
                visible: !card.advice.checking
                text: card.advice.yes
                glyph: "check"
                onClicked: card.advice.accept()
            }

            PillButton {
                objectName: "passGate"
                visible: card.advice.checking
                enabled: card.advice.gateComplete
                text: qsTr("All of it holds: add high knees")
                glyph: "check"
                primary: true
                onClicked: card.advice.passGate()
            }

            PillButton {
                objectName: "decline"
                text: qsTr("Not now")
                quiet: true
                onClicked: card.advice.decline()
            }
        }
    }
}
