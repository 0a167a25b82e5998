"""What menus, keys, buttons and the right button do: each command once, its families a module each."""
