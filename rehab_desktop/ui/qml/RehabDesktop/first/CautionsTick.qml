pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// One tick for all that is new in a session, beside the button that it opens.
Tick {
    required property CautionsModel cautions

    objectName: "readCautions"
    visible: cautions.present
    text: qsTr("None of these is me, or I do as it says, or I have asked.")
    size: 17
    on: cautions.ticked
    onWanted: on => cautions.tick(on)
}
