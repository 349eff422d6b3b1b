pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A button often takes itself away: what it deleted, closed or answered is gone. Qt then leaves the
// keyboard on what cannot be seen, or drops it to the window, where Tab begins at the rail. Here it
// goes to what stood before the button in the same part of the page, else to the first thing there.
Item {
    id: keeper

    // What holds the pages, each in a child of its own; a page that goes has nothing to keep.
    required property Item pages
    readonly property Item focused: Window.activeFocusItem
    property Item last
    property Item before
    readonly property bool there: keeper.isStop(keeper.last)
    property bool ringed: false
    property var around: []

    function isStop(item: Item): bool {
        return item !== null && item.activeFocusOnTab && item.visible && item.enabled;
    }

    function isIn(item: Item, whole: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === whole)
                return true;
        }
        return false;
    }

    // Where the keyboard is now, for the time when that is gone.
    function note() {
        const item = keeper.focused;
        if (!keeper.isStop(item) || !keeper.isIn(item, keeper.pages))
            return;
        const around = [];
        for (let at = item.parent; at.parent !== keeper.pages && at.parent; at = at.parent)
            around.push(at);
        const previous = item.nextItemInFocusChain(false);
        keeper.last = item;
        keeper.ringed = (item as T.Control)?.visualFocus ?? false;
        keeper.before = around.length > 0 && keeper.isIn(previous, around[around.length - 1]) ? previous : null;
        keeper.around = around;
    }

    function rescue() {
        if (!keeper.pages.enabled || keeper.there || keeper.isStop(keeper.focused) || keeper.focused instanceof ScreenKeys)
            return;
        const item = keeper.isStop(keeper.before) ? keeper.before : keeper.firstAround();
        keeper.around = [];
        keeper.before = null;
        if (item)
            item.forceActiveFocus(keeper.ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function firstAround(): Item {
        for (const part of keeper.around) {
            if (!part || !part.visible)
                continue;
            const first = part.nextItemInFocusChain(true);
            if (keeper.isStop(first) && keeper.isIn(first, part))
                return first;
        }
        return null;
    }

    onFocusedChanged: {
        keeper.note();
        soon.start();
    }
    onThereChanged: soon.start()

    // What goes and what comes do so one after the other, and a page would scroll to a place that is
    // not one yet; and only then is it known whether the keyboard came by a key.
    Timer {
        id: soon

        interval: 50
        onTriggered: {
            keeper.note();
            keeper.rescue();
        }
    }
}
