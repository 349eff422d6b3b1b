pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Something that cannot be taken back: the first press asks, a second one soon after means it.
PillButton {
    id: button

    required property string ask
    required property string sure
    readonly property alias asked: patience.running
    readonly property Item focused: Window.activeFocusItem

    signal confirmed()

    text: button.asked ? button.sure : button.ask
    primary: button.asked
    tone: Theme.stopStrong
    onFocusedChanged: patience.stop()
    onClicked: {
        if (button.asked && !hasty.running) {
            patience.stop();
            button.confirmed();
        } else {
            patience.restart();
        }
        hasty.restart();
    }

    Timer {
        id: patience

        interval: 4000
    }

    // A double click is one press.
    Timer {
        id: hasty

        interval: Application.styleHints.mouseDoubleClickInterval
    }
}
