pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// Content that may be taller than its place; a thin bar shows that there is more.
Flickable {
    id: area

    readonly property Item focused: area.Window.activeFocusItem
    property bool fromTop: false
    property Item opened
    property real covered: 0 // of its lower end, by what lies over it
    readonly property real sight: area.height - area.covered
    readonly property real furthest: Math.max(0, contentHeight - height)

    function moveTo(y: real) {
        area.contentY = Math.max(0, Math.min(area.furthest, y));
    }

    // Where a person scrolls to, it stays: what was about to come into view by itself does not.
    function scrollTo(y: real) {
        settling.stop();
        area.fromTop = false;
        area.moveTo(y);
    }

    // To be seen from its head on, unless what Tab reached lies further down.
    function toTop() {
        area.fromTop = true;
        area.contentY = 0;
        settling.restart();
    }

    // What was opened or chosen comes into view, once it has its height.
    function bringIn(part: Item) {
        area.opened = part;
        opening.restart();
    }

    function holds(item: Item): bool {
        return item !== null && (item.parent === area.contentItem || area.holds(item.parent));
    }

    // A page at a time, or to either end; for whoever has no other use for these keys.
    function turn(event: KeyEvent) {
        const leaf = area.sight * 0.9;
        const to = ({
                [Qt.Key_PageUp]: area.contentY - leaf,
                [Qt.Key_PageDown]: area.contentY + leaf,
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: area.furthest
            })[event.key];
        event.accepted = to !== undefined && area.furthest > 0;
        if (event.accepted)
            area.scrollTo(to);
    }

    // What Tab reaches comes into view; a whole part of the page that holds the focus need not.
    function reveal() {
        if (area.furthest === 0 || !area.focused?.activeFocusOnTab || !area.holds(area.focused) || area.focused.height > area.sight)
            return;
        const top = area.focused.mapToItem(area.contentItem, 0, 0).y;
        const edge = 40 * Theme.px;
        const from = area.fromTop ? 0 : area.contentY;
        if (top < from + edge)
            area.moveTo(top - edge);
        else if (top + area.focused.height > from + area.sight - edge)
            area.moveTo(top + area.focused.height - area.sight + edge);
        else
            area.moveTo(from);
    }

    clip: true
    focus: true
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height + 1 // sizes are fractions of pixels
    onFocusedChanged: {
        area.reveal();
        settling.restart();
    }
    onFurthestChanged: {
        if (settling.running)
            area.reveal();
    }
    onMovementStarted: settling.stop()
    Keys.onUpPressed: area.scrollTo(area.contentY - 80 * Theme.px)
    Keys.onDownPressed: area.scrollTo(area.contentY + 80 * Theme.px)

    // What has just been built gets its height and place after its focus.
    Timer {
        id: settling

        interval: 50
        running: true
        onTriggered: {
            area.reveal();
            area.fromTop = false;
        }
    }

    Timer {
        id: opening

        interval: 60
        onTriggered: {
            if (!area.opened?.visible)
                return;
            const edge = 24 * Theme.px;
            const top = area.opened.mapToItem(area.contentItem, 0, 0).y;
            const bottom = top + area.opened.height;
            if (bottom > area.contentY + area.sight - edge)
                area.moveTo(Math.min(bottom - area.sight + edge, top - edge));
            else if (top < area.contentY + edge)
                area.moveTo(top - edge);
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        // Qt would leave it where it is when its own width changes with that of the window.
        anchors.right: parent?.right
        policy: area.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        width: 8 * Theme.px
        visible: area.interactive
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 6 * Theme.px
            radius: width / 2
            color: Theme.faint
            opacity: bar.active ? 0.8 : 0.45
        }
    }
}
