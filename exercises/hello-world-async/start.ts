import asyncio from "asyncio";

// Your program.
