import QtQuick
import RehabDesktop

// What is to protect a new clinic, on a page of its own.
StartPage {
    id: page

    required property ProtectingModel protecting
    required property string finish

    heading: steps.heading
    detail: steps.detail

    ProtectionSteps {
        id: steps

        focus: true
        protecting: page.protecting
        finish: page.finish
    }
}
