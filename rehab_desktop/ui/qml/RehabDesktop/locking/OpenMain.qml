pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Opens an encrypted folder. The title has the app's name only: this window may stand on a screen
// that anybody sees.
StartWindowFrame {
    id: root

    required property OpenModel opening

    onEscaped: root.opening.back()

    Connections {
        target: root.opening

        function onQuitWanted() {
            Qt.quit();
        }
    }

    Shown {
        active: root.opening.step === "who"
        sourceComponent: OpenWho {
            focus: true
            opening: root.opening
        }
    }

    Shown {
        active: root.opening.step === "passphrase" || root.opening.step === "code"
        sourceComponent: OpenPassphrase {
            focus: true
            opening: root.opening
        }
    }

    Shown {
        active: root.opening.step === "renew"
        sourceComponent: OpenRenew {
            focus: true
            opening: root.opening
        }
    }
}
