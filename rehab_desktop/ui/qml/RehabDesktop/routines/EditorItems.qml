pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The items in their order. One that is carried shows where it would fall; near an edge the page
// goes along; Escape puts it back.
FocusScope {
    id: list

    required property RoutineEditorModel editor
    property Flickable page
    property int from: -1
    property int gap: -1
    property real pointer: 0 // in the window
    property real grabbedAt: 0 // within the card
    property real start: 0

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
        list.from = -1;
        list.gap = -1;
        list.start = -1;
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
                carried: row.lifted ? list.mapFromItem(null, 0, list.pointer).y + 0 * (list.page?.contentY ?? 0) - list.grabbedAt - row.y : 0
                onGrabbed: y => list.lift(row.index, y)
                onMoved: y => list.carry(row.index, y)
                onLetGo: list.drop()
                onLost: list.putBack()
                onUnfolded: laidOut.restart()
            }
        }
    }

    Rectangle {
        objectName: "drop-line"
        visible: list.gap >= 0 && list.gap !== list.from && list.gap !== list.from + 1
        z: 20
        x: 8 * Theme.px
        width: list.width - 16 * Theme.px
        height: Math.max(3, 4 * Theme.px)
        radius: height / 2
        color: Theme.brand
        y: {
            if (list.gap < 0 || rows.count === 0)
                return 0;
            const last = rows.itemAt(rows.count - 1);
            const edge = list.gap < rows.count ? rows.itemAt(list.gap).y : last.y + last.height + column.spacing;
            return edge - column.spacing / 2 - height / 2;
        }
    }
}
