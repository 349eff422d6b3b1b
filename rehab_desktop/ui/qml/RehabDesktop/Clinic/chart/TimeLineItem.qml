pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// One entry: its day where the one above has another, what happened, and what unfolds below it.
ColumnLayout {
    id: whole

    required property TimeLineModel line
    required property string entry
    required property string day
    required property string at
    required property string glyph
    required property string title
    required property string detail
    required property string chip
    required property string tone
    required property bool faint
    required property string spoken
    property bool stop: false
    readonly property bool open: whole.line.unfolded === whole.entry
    signal reached()
    signal stepped(int by)

    function begin() {
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0

    Caption {
        Layout.leftMargin: 16 * Theme.px
        Layout.topMargin: 12 * Theme.px
        Layout.bottomMargin: 2 * Theme.px
        visible: whole.day !== ""
        text: whole.day
        Accessible.ignored: true
    }

    T.AbstractButton {
        id: row

        objectName: `entry-${whole.entry}`
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + 18 * Theme.px
        focusPolicy: whole.stop || row.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
        text: whole.title
        Accessible.role: Accessible.ListItem
        Accessible.name: whole.spoken
        Accessible.description: whole.open ? qsTr("Unfolded") : qsTr("Enter tells more")
        onActiveFocusChanged: {
            if (row.activeFocus)
                whole.reached();
        }
        onClicked: whole.line.unfold(whole.entry)
        Keys.onReturnPressed: event => event.isAutoRepeat || row.click()
        Keys.onEnterPressed: event => event.isAutoRepeat || row.click()
        Keys.onUpPressed: whole.stepped(-1)
        Keys.onDownPressed: whole.stepped(1)

        background: Rectangle {
            radius: 14 * Theme.px
            color: row.hovered || whole.open ? Theme.hover : "transparent"

            FocusFrame {
                anchors.margins: 0
                shown: row.visualFocus
                radius: 14 * Theme.px
            }
        }

        RowLayout {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 16 * Theme.px
            anchors.rightMargin: 16 * Theme.px
            spacing: 12 * Theme.px

            Icon {
                Layout.alignment: Qt.AlignTop
                name: whole.glyph
                size: 20
                color: Theme.softStrong
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: whole.title
                    color: whole.faint ? Theme.softStrong : Theme.ink
                    font.weight: Font.DemiBold
                    font.strikeout: whole.faint
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Accessible.ignored: true
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: [whole.at, whole.detail].filter(part => part !== "").join("  ·  ")
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            Chip {
                Layout.alignment: Qt.AlignTop
                visible: whole.chip !== ""
                text: whole.chip
                size: 14
                tone: ({
                        green: Theme.goodStrong,
                        amber: Theme.cautionStrong,
                        caution: Theme.cautionStrong,
                        red: Theme.stopStrong,
                        work: Theme.workStrong
                    })[whole.tone] ?? Theme.softStrong
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: whole.open
        visible: whole.open
        sourceComponent: TimeLineMore {
            line: whole.line
            entry: whole.entry
        }
    }
}
