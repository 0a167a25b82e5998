"""A new plant: typed or pasted in four steps, or taken from tables."""

from jitdesk.ui.new_plant.dialog import NewPlantDialog

__all__ = ["NewPlantDialog"]
