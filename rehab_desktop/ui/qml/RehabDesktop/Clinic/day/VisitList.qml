pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The visits of a day, by time. Tab stops at one of them; the arrows go along them.
Card {
    id: list

    required property DayModel day
    property int current: 0
    property bool led: false // somebody went to a line of their own
    readonly property alias count: lines.count
    readonly property VisitRow line: {
        lines.count; // asked again when there are others
        return lines.itemAt(list.current) as VisitRow;
    }
    readonly property string visit: list.line?.visit ?? ""
    readonly property string name: list.line?.name ?? ""

    function goTo(place: int) {
        lines.itemAt(Math.max(0, Math.min(lines.count - 1, place)))?.forceActiveFocus(Qt.TabFocusReason);
    }

    function lead(place: int) {
        list.led = true;
        list.goTo(place);
    }

    function leadTo(visit: string) {
        for (let place = 0; place < lines.count; place++) {
            if ((lines.itemAt(place) as VisitRow)?.visit === visit)
                list.lead(place);
        }
    }

    function begin() {
        const held = lines.itemAt(list.current);
        if (lines.count > 0 && !(held?.activeFocus ?? false))
            list.goTo(list.current > 0 ? list.current : list.day.next);
    }

    objectName: "visits"
    implicitHeight: column.implicitHeight + 24 * Theme.px
    Accessible.role: Accessible.List
    Accessible.name: list.day.heading
    Keys.onUpPressed: list.lead(list.current - 1)
    Keys.onDownPressed: list.lead(list.current + 1)

    Connections {
        target: list.day

        function onDayChanged() {
            list.current = 0;
            list.led = false;
        }

        // Who was added is the one that the next key is about.
        function onAdded(visit: string) {
            Qt.callLater(() => list.leadTo(visit));
        }

        // What was known before may say that somebody is still to come who is done with.
        function onArrived() {
            if (!list.led && (lines.itemAt(list.current)?.activeFocus ?? false))
                list.goTo(list.day.next);
        }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12 * Theme.px
        spacing: 2 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: 16 * Theme.px
            visible: list.day.free
            spacing: 6 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Nobody is planned.")
                size: 22
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: list.day.others !== "" ? list.day.others : qsTr("Ctrl+K finds anyone. A adds somebody to this day.")
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }

        Repeater {
            id: lines

            model: list.day.rows
            onCountChanged: Qt.callLater(list.begin)

            VisitRow {
                required property int index

                Layout.fillWidth: true
                focusPolicy: index === list.current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.current = index;
                }
                onClicked: list.lead(index)
                onDoubleClicked: list.day.openChart(visit)
                Keys.onReturnPressed: event => event.isAutoRepeat || list.day.openChart(visit)
                Keys.onEnterPressed: event => event.isAutoRepeat || list.day.openChart(visit)
            }
        }
    }
}
