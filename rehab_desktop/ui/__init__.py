"""What a person sees and touches: view models over immutable state, and the QML that shows them."""
