pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The items in their order. The others make room where one that is carried would fall; near an edge
// the page goes along; Escape puts it back.
FocusScope {
    id: list

    required property RoutineEditorModel editor
    property Flickable page
    property int from: -1
    property int gap: -1
    property real pointer: 0 // in the window
    property real grabbedAt: 0 // within the card
    property real start: 0
    property bool carrying: false

    function lift(index: int, y: real) {
        list.pointer = y;
        list.start = y;
        list.grabbedAt = list.mapFromItem(null, 0, y).y - rows.itemAt(index).y;
    }

    function carry(index: int, y: real) {
        list.pointer = y;
        if (list.from < 0 && list.start >= 0 && Math.abs(y - list.start) > 5 * Theme.px) {
            if (list.editor.selected === index)
                list.editor.select(index);
            list.from = index;
            list.carrying = true;
            list.forceActiveFocus(Qt.MouseFocusReason);
        }
        list.place();
    }

    // The gap that the middle of the carried card is in.
    function place() {
        if (list.from < 0)
            return;
        const middle = list.mapFromItem(null, 0, list.pointer).y - list.grabbedAt + rows.itemAt(list.from).height / 2;
        let gap = 0;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i);
            if (row.y + row.height / 2 < middle)
                gap = i + 1;
        }
        list.gap = gap;
    }

    function drop() {
        const from = list.from;
        const to = list.gap > from ? list.gap - 1 : list.gap;
        list.putBack();
        if (from >= 0)
            list.editor.moveItem(from, to);
    }

    function putBack() {
        list.carrying = false; // first, so that nothing moves back step by step
        list.from = -1;
        list.gap = -1;
        list.start = -1;
    }

    // Those between where the carried one was and where it would fall go by its height.
    function aside(index: int): real {
        if (list.from < 0 || index === list.from)
            return 0;
        const room = rows.itemAt(list.from).height + column.spacing;
        return index > list.from && index < list.gap ? -room : index < list.from && index >= list.gap ? room : 0;
    }

    // As much of an opened item as there is room for.
    function reveal(row: Item) {
        if (list.page === null || row === null)
            return;
        const top = row.mapToItem(list.page.contentItem, 0, 0).y;
        const edge = 16 * Theme.px;
        const below = top + row.height + edge - list.page.height;
        const most = Math.max(0, list.page.contentHeight - list.page.height);
        list.page.contentY = Math.max(0, Math.min(most, top - edge, Math.max(list.page.contentY, below)));
    }

    implicitHeight: column.implicitHeight
    Keys.onEscapePressed: event => {
        event.accepted = list.from >= 0;
        list.putBack();
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Items")

    Connections {
        target: list.editor

        function onItemWanted(place: int) {
            const row = rows.itemAt(place) as EditorItem;
            if (row !== null)
                row.take();
        }
    }

    // An opened form has its height a moment later.
    Timer {
        id: laidOut

        interval: 40
        onTriggered: list.reveal(rows.itemAt(list.editor.selected))
    }

    Timer {
        interval: 16
        repeat: true
        running: list.from >= 0 && list.page !== null
        onTriggered: {
            const y = list.page.mapFromItem(null, 0, list.pointer).y;
            const edge = 70 * Theme.px;
            const over = y < edge ? y - edge : y > list.page.height - edge ? y - list.page.height + edge : 0;
            const most = Math.max(0, list.page.contentHeight - list.page.height);
            list.page.contentY = Math.max(0, Math.min(most, list.page.contentY + over * 0.25));
            list.place();
        }
    }

    // Where it would fall.
    Rectangle {
        objectName: "drop-slot"
        visible: list.from >= 0 && list.gap >= 0
        width: list.width
        height: list.from < 0 ? 0 : rows.itemAt(list.from).height
        radius: 22 * Theme.px
        color: Qt.alpha(Theme.brand, 0.1)
        border.width: Math.max(2, 2 * Theme.px)
        border.color: Theme.brand
        y: {
            if (list.from < 0 || list.gap < 0)
                return 0;
            if (list.gap <= list.from)
                return rows.itemAt(list.gap).y;
            const last = rows.itemAt(list.gap - 1);
            return last.y + last.height - height;
        }
    }

    ColumnLayout {
        id: column

        width: list.width
        spacing: 10 * Theme.px

        Repeater {
            id: rows

            model: list.editor.items

            EditorItem {
                id: row

                Layout.fillWidth: true
                editor: list.editor
                lifted: list.from === row.index
                aside: list.aside(row.index)
                stepping: list.carrying
                carried: row.lifted ? list.mapFromItem(null, 0, list.pointer).y + 0 * (list.page?.contentY ?? 0) - list.grabbedAt - row.y : 0
                onGrabbed: y => list.lift(row.index, y)
                onMoved: y => list.carry(row.index, y)
                onLetGo: list.drop()
                onLost: list.putBack()
                onUnfolded: laidOut.restart()
            }
        }
    }
}
