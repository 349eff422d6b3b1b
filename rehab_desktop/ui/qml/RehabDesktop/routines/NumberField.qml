pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// A number to type or to step, what the card says, and why the last entry was refused.
ColumnLayout {
    id: number

    required property string key
    required property string label
    required property string value
    required property string unit
    required property string standard
    required property bool own
    required property string trouble

    signal edited(string key, string text)
    signal entered(string key, string text)
    signal stepped(string key, int steps)
    signal resetWanted(string key)

    spacing: 5 * Theme.px

    PlainLabel {
        Layout.fillWidth: true
        text: number.label
        size: 15
        color: number.own ? Theme.workStrong : Theme.softStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Rectangle {
        id: box

        Layout.fillWidth: true
        Layout.maximumWidth: 210 * Theme.px * (1 + (Theme.textScale - 1) * 0.7)
        implicitHeight: 48 * Theme.px * (1 + (Theme.textScale - 1) * 0.5)
        radius: 14 * Theme.px
        color: Theme.ground
        border.width: input.activeFocus || number.trouble !== "" ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: number.trouble !== "" ? Theme.stopStrong : input.activeFocus ? Theme.ink : Theme.line

        IconButton {
            id: less

            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.px
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.NoFocus
            glyph: "minus"
            text: qsTr("%1: less").arg(number.label)
            onClicked: number.stepped(number.key, -1)
        }

        T.TextField {
            id: input

            property string shownValue: number.value

            objectName: "number-" + number.key
            anchors.left: less.right
            anchors.right: more.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.ink
            selectionColor: Theme.brand
            selectedTextColor: Theme.onStrong
            font.family: "Inter"
            font.weight: Font.DemiBold
            font.features: ({ "tnum": 1 })
            font.pixelSize: Math.max(11, 19 * Theme.px * (1 + (Theme.textScale - 1) * 0.8))
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            maximumLength: 7
            activeFocusOnTab: true
            text: number.value
            Accessible.name: number.unit === "" ? number.label : qsTr("%1, seconds").arg(number.label)
            Accessible.description: number.trouble !== "" ? number.trouble : number.standard
            onShownValueChanged: input.text = input.shownValue
            onActiveFocusChanged: {
                if (input.activeFocus)
                    input.selectAll();
                else
                    input.text = number.value;
            }
            onTextEdited: number.edited(number.key, input.text)
            onEditingFinished: {
                if (input.text !== number.value)
                    number.entered(number.key, input.text);
            }
            Keys.onUpPressed: event => {
                if (event.modifiers & Qt.AltModifier)
                    event.accepted = false;
                else
                    number.stepped(number.key, 1);
            }
            Keys.onDownPressed: event => {
                if (event.modifiers & Qt.AltModifier)
                    event.accepted = false;
                else
                    number.stepped(number.key, -1);
            }
        }

        PlainLabel {
            anchors.right: more.left
            anchors.rightMargin: 2 * Theme.px
            anchors.verticalCenter: parent.verticalCenter
            text: number.unit
            size: 15
            color: Theme.softStrong
            Accessible.ignored: true
        }

        IconButton {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: 3 * Theme.px
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.NoFocus
            glyph: "plus"
            text: qsTr("%1: more").arg(number.label)
            onClicked: number.stepped(number.key, 1)
        }
    }

    T.AbstractButton {
        id: back

        visible: number.own
        implicitHeight: words.implicitHeight + 4 * Theme.px
        implicitWidth: words.implicitWidth + 22 * Theme.px
        focusPolicy: Qt.TabFocus
        Accessible.name: qsTr("%1: back to the usual, %2").arg(number.label).arg(number.standard)
        Keys.onReturnPressed: back.click()
        Keys.onEnterPressed: back.click()
        onClicked: number.resetWanted(number.key)

        background: FocusFrame {
            anchors.margins: -3 * Theme.px
            shown: back.visualFocus
            radius: 8 * Theme.px
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "undo-2"
            size: 14
            color: Theme.softStrong
        }

        PlainLabel {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: 20 * Theme.px
            text: number.standard
            size: 14
            tabular: true
            color: Theme.softStrong
            font.underline: back.hovered
            Accessible.ignored: true
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: number.trouble
        size: 15
        color: Theme.stopStrong
        wrapMode: Text.Wrap
    }
}
