pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One command with its keys; while it waits, the next key becomes its own.
GridLayout {
    id: row

    required property KeysModel keys
    required property string command
    required property string does
    required property list<string> shown
    required property bool fixed
    required property bool changed
    readonly property bool waiting: row.keys.waiting === row.command

    columns: Theme.textScale > 1.4 ? 1 : 3
    columnSpacing: 16 * Theme.px
    rowSpacing: 6 * Theme.px

    Row {
        Layout.preferredWidth: 150 * Theme.px * Theme.textScale
        spacing: 5 * Theme.px

        Repeater {
            model: row.shown

            KeyCap {
                required property string modelData

                text: modelData
                size: 16
                tone: row.changed ? Theme.workStrong : Theme.ink
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: row.does
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.keys.asked === row.command ? row.keys.said : ""
            size: 15
            color: Theme.stopStrong
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            announced: true
        }
    }

    Row {
        Layout.alignment: Qt.AlignRight
        Layout.preferredHeight: 42 * Theme.px * (1 + (Theme.textScale - 1) * 0.7)
        spacing: 6 * Theme.px

        PillButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.changed && !row.waiting
            text: qsTr("Usual key")
            size: 15
            quiet: true
            Accessible.name: qsTr("Usual key for: %1").arg(row.does)
            onClicked: row.keys.restore(row.command)
        }

        PillButton {
            id: change

            anchors.verticalCenter: parent.verticalCenter
            objectName: "change-" + row.command
            visible: !row.fixed
            text: row.waiting ? qsTr("Press a key…") : qsTr("Change")
            size: 15
            primary: row.waiting
            Accessible.name: row.waiting ? qsTr("Press the new key for: %1").arg(row.does) : qsTr("Change the key for: %1").arg(row.does)
            Keys.onPressed: event => {
                if (!row.waiting)
                    return;
                event.accepted = true;
                if (!event.isAutoRepeat)
                    row.keys.take(event.key, event.modifiers);
            }
            // The key itself was taken above; here it must not press the button as well.
            Keys.onReturnPressed: event => {
                if (row.waiting)
                    row.keys.take(event.key, event.modifiers);
                else if (!event.isAutoRepeat)
                    change.click();
            }
            onActiveFocusChanged: {
                if (!change.activeFocus && row.waiting)
                    row.keys.stay();
            }
            onClicked: {
                change.forceActiveFocus(Qt.TabFocusReason);
                row.keys.change(row.command);
            }
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.fixed
            text: qsTr("Always")
            size: 15
            color: Theme.softStrong
        }
    }
}
