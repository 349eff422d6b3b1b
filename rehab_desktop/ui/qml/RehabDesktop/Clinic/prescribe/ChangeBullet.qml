pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// What a version changes: its sign says what its colour says.
Bullet {
    id: change

    required property var model

    mark: change.model.mark
    tone: change.model.tone === "good" ? Theme.goodStrong : change.model.tone === "stop" ? Theme.stopStrong : Theme.workStrong
}
