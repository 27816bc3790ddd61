# SPDX-License-Identifier: Apache-2.0
"""From a JSON object to the dataclass of the same shape."""
from __future__ import annotations

import dataclasses
from typing import Any, Mapping, Type, TypeVar, cast

Record = TypeVar("Record")


def record(shape: Type[Record], read: Mapping[str, Any], **values: Any) -> Record:
    """A `shape` of the object's values, or of `values` where they are given. Keys that a newer library adds are passed over."""
    names = [one.name for one in dataclasses.fields(cast(Any, shape))]
    return shape(**{name: values[name] if name in values else read[name] for name in names})
