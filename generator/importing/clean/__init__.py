"""One file a cleaning rule; `order` in `pipeline` names them."""
