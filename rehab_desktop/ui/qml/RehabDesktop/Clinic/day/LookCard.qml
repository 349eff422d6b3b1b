pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// What is to be looked at; each line leads to where it can be.
Section {
    id: card

    required property LookModel looking

    heading: qsTr("To look at")

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.looking.nothing
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.looking.rows

        T.AbstractButton {
            id: line

            required property int place
            required property string glyph
            required property string tone
            required property string name
            required property string fact
            required property string day

            objectName: `matter-${line.place}`
            Layout.fillWidth: true
            Layout.leftMargin: -12 * Theme.px
            Layout.rightMargin: -12 * Theme.px
            implicitHeight: words.implicitHeight + 18 * Theme.px
            focusPolicy: Qt.TabFocus
            text: line.fact
            Accessible.name: qsTr("%1: %2, %3").arg(line.name).arg(line.fact).arg(line.day)
            Keys.onReturnPressed: event => event.isAutoRepeat || line.click()
            Keys.onEnterPressed: event => event.isAutoRepeat || line.click()
            onClicked: card.looking.open(line.place)

            background: Rectangle {
                radius: 14 * Theme.px
                color: line.hovered ? Theme.hover : "transparent"

                FocusFrame {
                    anchors.margins: 0
                    shown: line.visualFocus
                    radius: 14 * Theme.px
                }
            }

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: 12 * Theme.px
                y: 11 * Theme.px
                name: line.glyph
                size: 20
                color: line.tone === "stop" ? Theme.stopStrong : Theme.cautionStrong
            }

            ColumnLayout {
                id: words

                anchors.left: mark.right
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 12 * Theme.px
                anchors.rightMargin: 12 * Theme.px
                spacing: 2 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("%1  ·  %2").arg(line.fact).arg(line.day)
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }

    PillButton {
        objectName: "showAll"
        visible: card.looking.more > 0
        text: qsTr("%1 more").arg(card.looking.more)
        glyph: "chevron-down"
        size: 16
        quiet: true
        onClicked: card.looking.showAll()
    }
}
